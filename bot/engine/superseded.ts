import { findDraft } from './flow/click-flow.ts';
import { flowView } from './flow/flow-view.ts';
import type { Running } from './flow/run-flow.ts';
import { nameDraft } from './name-draft.ts';
import type { Registry } from './registry.ts';
import { notice } from './replies.ts';
import type { Handled, TurnState } from './turn-state.ts';

/**
 * The card of a form from before another one was begun does not send it: nobody may have that one in mind any more. It is
 * said, with the ways to the current one and back to this one; null for the form that is open, or when no other is.
 */
export async function superseded(
  state: TurnState,
  registry: Registry,
  running: Running,
): Promise<Handled | null> {
  const { draft } = state.session;
  if (draft === null || draft === running.draft.id) return null;
  const found = await findDraft(state, registry, draft);
  const current = 'running' in found ? found.running : null;
  const topic = current && nameDraft(state, registry, current);
  const earlier = nameDraft(state, registry, running);
  if (current === null || topic === null || earlier === null) return null;
  const { scene } = state;
  const { t } = scene;
  const resume = ({ draft: { id } }: Running, title: string) => ({
    title,
    action: 'engine.resume',
    payload: { draft: id },
    style: 'default' as const,
  });
  const goOn = resume(current, t.text('engine.superseded.current'));
  const back = resume(running, t.text('engine.superseded.back'));
  const title = t.text('engine.superseded.title', { topic });
  const cancel = flowView(scene, current.capability, current.draft.id).cancel();
  return {
    answer: {
      replies: [notice(title, t.text('engine.superseded.text', { topic: earlier }), [goOn, back])],
      keepsMessage: true,
    },
    session: state.session,
    asks: {
      id: 'which-form',
      kind: 'resume-earlier-form',
      text: title,
      answers: { yes: goOn, 'other-one': back, cancel },
    },
  };
}
