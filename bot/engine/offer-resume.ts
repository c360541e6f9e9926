import { loadDraft } from './drafts.ts';
import type { Registry } from './registry.ts';
import { notice } from './replies.ts';
import { type Handled, storeOf, type TurnState } from './turn-state.ts';

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
  const { scene } = state;
  const id = waiting.at(-1) ?? '';
  const draft = await loadDraft(storeOf(state), id);
  const { menu = null, flow } = (draft && registry.find(draft.capability)) ?? {};
  const readable = flow?.draft.safeParse(draft?.data).success;
  const rest = { ...session, aside: waiting.slice(0, -1) };
  if (draft?.status !== 'open' || menu === null || !readable) return { ...handled, session: rest };
  const { t } = scene;
  const button = (name: string, title: string) => ({
    title,
    action: `engine.${name}`,
    payload: { draft: id },
    style: 'default' as const,
  });
  const title = t.text('engine.resume', { topic: t.text(menu.title) });
  const goOn = button('resume', t.text('engine.continue'));
  const drop = button('cancel', t.text('engine.cancel'));
  const offer = notice(title, t.text('engine.resume.text'), [goOn, drop]);
  const asks = {
    id: 'resume-earlier-form',
    kind: 'resume-earlier-form',
    text: title,
    answers: { yes: goOn, no: drop, cancel: drop },
    bareOk: 'yes',
  } as const;
  return {
    ...handled,
    answer: { ...handled.answer, replies: [...handled.answer.replies, offer], asks },
    session: { ...session, aside: waiting },
  };
}
