import {
  type Outgoing,
  type Reply,
  outgoing as storedOutgoing,
  type TurnResult,
} from '../../../bot/engine/turn.ts';
import type { CardAction } from '../../../cards/views/card-view.ts';
import { buttonsIn } from '../../support/buttons.ts';

/** Everything an answer says, as one text to look into. */
export function wordsOf({ outgoing }: Pick<TurnResult, 'outgoing'>): string {
  return JSON.stringify(outgoing.map(({ reply }) => reply));
}

/** The messages as they are once stored and read again: what has a default may be left out before. */
export function storedOf({ outgoing }: Pick<TurnResult, 'outgoing'>): Outgoing[] {
  return outgoing.map((one) => storedOutgoing.parse(one));
}

/** The answer without the ids of its messages, to compare two answers. */
export function contentOf(result: Pick<TurnResult, 'outgoing'>): Reply[] {
  return storedOf(result).map(({ reply }) => reply);
}

/** The buttons of an answer. */
export function buttonsOf(result: Pick<TurnResult, 'outgoing'>): CardAction[] {
  return buttonsIn(contentOf(result));
}

/** The button with this action. */
export function buttonOf(result: Pick<TurnResult, 'outgoing'>, action: string): CardAction {
  const found = buttonsOf(result).find((one) => one.action === action);
  if (!found) throw new Error(`no button ${action} among ${buttonsOf(result).map((one) => one.action)}`);
  return found;
}

/** The draft that a form in an answer belongs to. */
export function draftIn({ outgoing }: Pick<TurnResult, 'outgoing'>): string {
  for (const { reply } of outgoing) if (reply.kind === 'form') return reply.draftId;
  throw new Error('the answer holds no form');
}
