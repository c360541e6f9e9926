import { type Decision, decideApproval } from '../../../domain/approvals/decide-approval.ts';
import { type ApprovalDetail, loadApproval } from '../../../domain/approvals/load-approval.ts';
import { isOwnRequest } from '../../../domain/approvals/rules/needed-approval.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import { type Answer, onAction, type Scene, type Speech } from '../../engine/capability.ts';
import { refusalCard, refusalText } from '../../engine/present-refusal.ts';
import type { Reply } from '../../engine/turn.ts';
import { decidedCard, pendingCard } from './approval-card.ts';
import { approve, openApproval, reject } from './links.ts';

/** What the buttons of a request for approval do. Opening it changes nothing, so a card may refresh itself with it. */
export const approvalActions = [
  onAction(openApproval, async (scene, { approval }) => {
    const found = await loadApproval(scene, approval);
    return { replies: [found.ok ? asItStands(scene, found.value) : refusalCard(scene.t, found.refusal, [])] };
  }),
  onAction(approve, (scene, { approval }) => decide(scene, approval, 'approved')),
  onAction(reject, (scene, { approval }) => decide(scene, approval, 'rejected')),
];

async function decide(scene: Scene, id: string, decision: Decision): Promise<Answer> {
  const decided = await decideApproval(scene, id, decision);
  return decided.ok ? announce(scene, decided.value) : explain(scene, id, decided.refusal);
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
  const text = refusalText(t, { ...refusal, args: { ...refusal.args, decision } });
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
