import type { Texts } from '../../cards/texts/texts.ts';
import { findDraft } from './flow/click-flow.ts';
import { nameDraft } from './name-draft.ts';
import type { Asked } from './question.ts';
import type { Registry } from './registry.ts';
import { notice } from './replies.ts';
import type { Reply } from './turn.ts';
import type { Handled, TurnState } from './turn-state.ts';

/** Drafts put aside that are still offered; older ones are reached through their own cards. */
const maxAside = 5;

/**
 * Once nothing is open any more, what was put aside is offered again: somebody who asked something else in between
 * does not have to start over.
 */
export async function offerResume(state: TurnState, registry: Registry, handled: Handled): Promise<Handled> {
  const { session } = handled;
  const waiting = session.aside.slice(-maxAside);
  if (session.draft !== null || state.session.draft === null || waiting.length === 0) return handled;
  const { t } = state.scene;
  const id = waiting.at(-1) ?? '';
  const found = await findDraft(state, registry, id);
  const topic = 'running' in found ? nameDraft(state, registry, found.running) : null;
  const rest = { ...session, aside: waiting.slice(0, -1) };
  if (topic === null) return { ...handled, session: rest };
  const { reply, asks } = resumeOffer(t, id, t.text('engine.resume', { topic }));
  return {
    ...handled,
    answer: { ...handled.answer, replies: [...handled.answer.replies, reply], asks },
    session: { ...session, aside: waiting },
  };
}

/** A draft to go on with or to drop, and the question that this is. */
export function resumeOffer(t: Texts, draftId: string, title: string): { reply: Reply; asks: Asked } {
  const button = (name: string, words: string) => ({
    title: words,
    action: `engine.${name}`,
    payload: { draft: draftId },
    style: 'default' as const,
  });
  const goOn = button('resume', t.text('engine.continue'));
  const drop = button('cancel', t.text('engine.cancel'));
  return {
    reply: notice(title, t.text('engine.resume.text'), [goOn, drop]),
    asks: {
      id: 'resume-earlier-form',
      kind: 'resume-earlier-form',
      text: title,
      answers: { yes: goOn, no: drop, cancel: drop },
      bareOk: 'yes',
    },
  };
}
