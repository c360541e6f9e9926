import type { Texts } from '../../cards/texts/texts.ts';
import { findQueueWish } from '../understanding/acts/queue-words.ts';
import { standingQuestions } from './answer-standing.ts';
import { brief, quoted } from './brief.ts';
import type { Utterance } from './capability.ts';
import type { Running } from './flow/run-flow.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';

type Said = {
  running: Running | null;
  utterance: Utterance;
  /** Takes a request up now; what is open is put aside. */
  take(state: TurnState, text: string): Promise<Handled>;
};

/** The requests that wait, as they are named in a sentence. */
export function namedQueue(t: Texts, queue: readonly string[]): string {
  return t.list(queue.map((text) => t.text('engine.queue.one', { text: quoted(text) })));
}

/** "The second first", "leave the toner out", "both": what is said of the requests that wait; null for all else. */
export async function onQueue(state: TurnState, { running, utterance, take }: Said): Promise<Handled | null> {
  const { session } = state;
  const { t } = state.scene;
  const said = findQueueWish(utterance.text, session.queue);
  // "Both" is said of what there is to choose from, where something has to be chosen.
  if (said === null || (said.wish === 'both' && (utterance.asked?.options.length ?? 0) > 0)) return null;
  if (said.wish === 'both')
    return reply(state, running, t.text('engine.queue.both', { requests: namedQueue(t, session.queue) }));
  const text = session.queue[said.at] ?? '';
  const queue = session.queue.filter((_one, at) => at !== said.at);
  const next = { ...state, session: { ...session, queue } };
  if (said.wish === 'first') return take(next, text);
  return reply(next, running, t.text('engine.queue.leftOut', { request: namedQueue(t, [text]) }));
}

function reply(state: TurnState, running: Running | null, sentence: string): Handled {
  const [standing] = standingQuestions(state, running);
  return standing === undefined
    ? say(state, { kind: 'text', text: sentence })
    : brief(state, standing.asked, sentence);
}
