import { z } from 'zod';
import { type Decision, decideApproval } from '../../../domain/approvals/decide-approval.ts';
import { type ApprovalDetail, loadApproval } from '../../../domain/approvals/load-approval.ts';
import { isOwnRequest } from '../../../domain/approvals/rules/needed-approval.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import { type Answer, defineAction, type Scene, type Speech } from '../../engine/capability.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import type { Reply } from '../../engine/turn.ts';
import { decidedCard, pendingCard } from './approval-card.ts';

const oneApproval = z.object({ approval: z.uuid() });

/** Shows a request as it stands; changes nothing, so it is safe for a card that refreshes itself. */
export const approvalAction = defineAction({
  payload: oneApproval,
  async run(scene, { approval }) {
    const found = await loadApproval(scene, approval);
    return { replies: [found.ok ? asItStands(scene, found.value) : refusalCard(scene.t, found.refusal, [])] };
  },
});

/** Agrees to an order: it goes out. */
export const approveAction = deciding('approved');

/** Says no to an order. */
export const rejectAction = deciding('rejected');

function deciding(decision: Decision) {
  return defineAction({
    payload: oneApproval,
    async run(scene, { approval }) {
      const decided = await decideApproval(scene, approval, decision);
      return decided.ok ? announce(scene, decided.value) : explain(scene, approval, decided.refusal);
    },
  });
}

/** Every copy of the card becomes the decided one, and the person who ordered is told. */
function announce(scene: Scene, approval: ApprovalDetail): Answer {
  const { actor } = scene;
  const decided = (speech: Speech): Reply => ({
    kind: 'card',
    card: decidedCard(speech, approval, actor.programme),
  });
  const personIds = approval.requestedById === actor.personId ? [] : [approval.requestedById];
  return {
    replies: [decided(scene)],
    replacements: [{ subject: subjectOf(approval.id), reply: decided }],
    notifications: [{ personIds, reply: decided }],
  };
}

/** Somebody was faster: the card shows the decision that stands, and a line says who took it. */
async function explain(scene: Scene, id: string, refusal: Refusal): Promise<Answer> {
  const { t } = scene;
  if (refusal.code !== 'already-decided')
    return { replies: [refusalCard(t, refusal, [])], keepsMessage: true };
  const found = await loadApproval(scene, id);
  const decision = t.text(
    refusal.args.decision === 'approved' ? 'supplies.decision.approved' : 'supplies.decision.rejected',
  );
  const text = t.text('refusal.already-decided.text', { ...refusal.args, decision });
  return { replies: [...(found.ok ? [asItStands(scene, found.value)] : []), { kind: 'text', text }] };
}

function asItStands(scene: Scene, approval: ApprovalDetail): Reply {
  const { actor } = scene;
  if (approval.status !== 'pending')
    return { kind: 'card', card: decidedCard(scene, approval, actor.programme) };
  const inCharge = approval.inCharge.map((one) => one.id);
  const mayDecide = !isOwnRequest(approval.requestedById, actor.personId, inCharge);
  return { kind: 'card', card: pendingCard(scene, { ...approval, programme: actor.programme }, mayDecide) };
}

/** What copies of an approval's card are found by. */
export function subjectOf(approvalId: string): string {
  return `approval:${approvalId}`;
}
