import type { Answer } from './capability.ts';
import { handleText } from './handle-text.ts';
import { namedQueue } from './queue.ts';
import type { Registry } from './registry.ts';
import { rememberSpoken } from './remember.ts';
import type { Thresholds } from './route.ts';
import type { SessionData } from './session.ts';
import type { Reply } from './turn.ts';
import { type Handled, saidFirst, type TurnState } from './turn-state.ts';

type Parts = { registry: Registry; thresholds: Thresholds };

/**
 * Several requests came in one message: once nothing is open any more, the next one is taken up, each with its own
 * words before it. What still waits is said once, when it is noted.
 */
export async function takeUpQueue(state: TurnState, parts: Parts, handled: Handled): Promise<Handled> {
  if (state.turn.kind === 'home' || state.turn.kind === 'installed') return handled;
  let current = handled;
  while (isFree(current.session)) current = await takeNext(state, parts, current);
  return withNoted(state, current);
}

/** No form is open and no question either: a message that was not understood waits for a choice. */
function isFree({ draft, misses, queue }: SessionData): boolean {
  return draft === null && misses === 0 && queue.length > 0;
}

async function takeNext(state: TurnState, parts: Parts, before: Handled): Promise<Handled> {
  const [text = '', ...queue] = before.session.queue;
  // What was just spoken of is what the next request may mean without naming it.
  const session = { ...rememberSpoken(before, state.scene.now).session, queue };
  const next = await handleText({ ...state, session }, { ...parts, utterance: await state.understand(text) });
  const intro = { kind: 'text', text: state.scene.t.text('engine.queue.next', { text }) } as const;
  return {
    answer: joined(before.answer, next.answer, intro),
    session: next.session,
    ...(next.draftId === undefined ? {} : { draftId: next.draftId }),
    ...(next.asks === undefined ? {} : { asks: next.asks }),
    about: { ...before.about, ...before.answer.about, ...next.about },
    ...(before.retire === undefined ? {} : { retire: before.retire }),
  };
}

/** Two answers as one: everything is said and told, in order. */
function joined({ asks: _answered, ...before }: Answer, next: Answer, intro: Reply): Answer {
  return {
    ...before,
    ...(next.asks === undefined ? {} : { asks: next.asks }),
    ...(next.language === undefined ? {} : { language: next.language }),
    ...(next.listed === undefined ? {} : { listed: next.listed }),
    replies: [...before.replies, intro, ...next.replies],
    notifications: [...(before.notifications ?? []), ...(next.notifications ?? [])],
    replacements: [...(before.replacements ?? []), ...(next.replacements ?? [])],
  };
}

/** Names the requests of this message that still wait; first, since a form is the last thing in view. */
function withNoted(state: TurnState, handled: Handled): Handled {
  const { queue } = handled.session;
  const { t } = state.scene;
  if (queue.length === 0 || !state.wasSplit) return handled;
  return saidFirst(handled, {
    kind: 'text',
    text: t.text('engine.queue.noted', { requests: namedQueue(t, queue) }),
  });
}
