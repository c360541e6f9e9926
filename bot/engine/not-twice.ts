import { createHash } from 'node:crypto';
import { brief, quoted } from './brief.ts';
import { personButton } from './offer-choices.ts';
import { isOnlyList } from './question.ts';
import type { Registry } from './registry.ts';
import type { Reply } from './turn.ts';
import { type Handled, saidFirst, type TurnState } from './turn-state.ts';

/**
 * No message gets the answer that the one before got: one sentence says that nothing has changed, with the question
 * again where there is one, and a person from the second time on.
 */
export function notTwice(state: TurnState, registry: Registry, handled: Handled): Handled {
  const { replies } = handled.answer;
  if (replies.length === 0) return handled;
  const digest = digestOf(replies);
  const { lastSaid } = state.session;
  const isAgain = state.turn.kind === 'text' && lastSaid?.digest === digest;
  const times = isAgain ? lastSaid.times + 1 : 1;
  const said = times === 1 ? handled : otherwise(state, registry, { handled, isEven: times % 2 === 0 });
  return { ...said, session: { ...handled.session, lastSaid: { digest, times } } };
}

/** The ids of a new draft or message do not make an answer another one. */
const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function digestOf(replies: readonly Reply[]): string {
  return createHash('sha256').update(JSON.stringify(replies).replace(ids, '')).digest('base64url');
}

/** Two ways of saying it, so that no two answers in a row are the same however often somebody writes the same. */
function otherwise(
  state: TurnState,
  registry: Registry,
  { handled, isEven }: { handled: Handled; isEven: boolean },
): Handled {
  const { t } = state.scene;
  const { turn } = state;
  const asks = handled.answer.asks ?? handled.asks;
  if (asks !== undefined && !isOnlyList(asks) && turn.kind === 'text') {
    const text = quoted(turn.text);
    const { answer } = isEven
      ? brief(state, asks, t.text('engine.heard.stillUnused', { text }), personButton(state, registry))
      : brief(state, asks, t.text('engine.heard.unused', { text }));
    return { ...handled, retire: null, answer: { ...handled.answer, replies: answer.replies } };
  }
  return saidFirst(handled, {
    kind: 'text',
    text: t.text(isEven ? 'engine.heard.same' : 'engine.heard.stillSame'),
  });
}
