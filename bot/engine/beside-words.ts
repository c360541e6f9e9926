import type { CapabilityId } from '../understanding/intents.ts';
import { withoutMailEnd } from '../understanding/text/mail-end.ts';
import type { Utterance } from './capability.ts';
import { receivedLines } from './received/say-received.ts';
import { type Handled, saidFirst, type TurnState } from './turn-state.ts';

/** No request of a message with several is as long: only a text that was cut. */
const lengthOfLong = 4000;

/**
 * The answer to the words of a message, and before it what became of the rest: files, what is too long, and the number of a
 * case that is kept elsewhere (P1, P9).
 */
export function withLeftNamed(state: TurnState, utterance: Utterance, handled: Handled): Handled {
  const { t } = state.scene;
  const { reference } = utterance.understanding.slots;
  const left = [
    ...receivedLines(state, utterance, handled),
    isShortened(state, utterance) ? t.text('engine.shortened') : '',
    isForeign(utterance, handled) ? t.text('engine.reference', { number: reference ?? '' }) : '',
  ].filter(Boolean);
  return left.length === 0 ? handled : saidFirst(handled, { kind: 'text', text: left.join(' ') });
}

/** Whether more was written than goes on: what stands below a mail is no part of it. */
function isShortened({ turn }: TurnState, { text }: Utterance): boolean {
  return (
    turn.kind === 'text' &&
    text.length > lengthOfLong &&
    withoutMailEnd(turn.text).trimEnd().length > text.trimEnd().length
  );
}

/** Where a number may be that of a case; in an order it is the customer's own. */
const mayBeCase: ReadonlySet<CapabilityId> = new Set([
  'check-case',
  'order-status',
  'update-case',
  'report-fault',
  'help',
]);

function isForeign({ understanding: { intent, slots } }: Utterance, { about, answer }: Handled): boolean {
  const isKnown = slots.case !== undefined || (about ?? answer.about)?.case !== undefined;
  return slots.reference !== undefined && !isKnown && mayBeCase.has(intent);
}
