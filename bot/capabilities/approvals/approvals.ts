import type { CardView } from '../../../cards/views/card-view.ts';
import { type Decision, decideApproval } from '../../../domain/approvals/decide-approval.ts';
import { listPendingApprovals } from '../../../domain/approvals/list-pending-approvals.ts';
import { type ApprovalDetail, loadApproval } from '../../../domain/approvals/load-approval.ts';
import { isOwnRequest } from '../../../domain/approvals/rules/needed-approval.ts';
import { withdrawDeed } from '../../../domain/approvals/withdraw-deed.ts';
import { findCase } from '../../../domain/cases/find-case.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import {
  type Answer,
  type Capability,
  type Notification,
  onAction,
  type Scene,
  type Speech,
} from '../../engine/capability.ts';
import { linkTo } from '../../engine/links.ts';
import { refusalCard, refusalText } from '../../engine/present-refusal.ts';
import type { Reply } from '../../engine/turn.ts';
import { openedNotice } from '../parts/case/opened-case.ts';
import {
  approve,
  decidedCard,
  openApproval,
  pendingCard,
  reject,
  subjectOf,
  withdrawRequest,
} from './approval-card.ts';
import { decideCommand, pendingRow } from './decide-command.ts';
import { decidedDeedCard, pendingDeedCard, withdrawnDeedCard } from './deed-card.ts';

/** What the buttons of a request for approval do. Opening it changes nothing, so a card may refresh itself with it. */
const approvalActions = [
  onAction(openApproval, async (scene, { approval }) => {
    const found = await loadApproval(scene, approval);
    return { replies: [found.ok ? asItStands(scene, found.value) : refusalCard(scene.t, found.refusal, [])] };
  }),
  onAction(approve, (scene, { approval }) => decide(scene, approval, 'approved')),
  onAction(reject, (scene, { approval }) => decide(scene, approval, 'rejected')),
  onAction(withdrawRequest, (scene, { approval }) => withdraw(scene, approval)),
];

async function decide(scene: Scene, id: string, decision: Decision): Promise<Answer> {
  const decided = await decideApproval(scene, id, decision);
  if (!decided.ok) return explain(scene, id, decided.refusal);
  const told = announce(scene, decided.value);
  const opened = await openedBy(scene, decided.value);
  return { ...told, notifications: [...(told.notifications ?? []), ...opened] };
}

/** The notices of the case that was opened by agreeing, as of any other; none otherwise. */
async function openedBy(scene: Scene, approval: ApprovalDetail): Promise<Notification[]> {
  const number = approval.kind === 'deed' && approval.deed.kind === 'case' ? approval.deed.opened : null;
  const found = number === null ? null : await findCase(scene, number);
  if (!found?.ok || approval.kind !== 'deed') return [];
  const { id: personId, name } = approval.requester;
  return [openedNotice({ ...scene.actor, personId, name }, found.value)];
}

/** Every copy of the card becomes the decided one, and the person who ordered is told. */
function announce(scene: Scene, approval: ApprovalDetail): Answer {
  const { actor } = scene;
  const decided = (speech: Speech): Reply => ({
    kind: 'card',
    card: cardOnceDecided(speech, approval, scene),
  });
  const personIds = approval.requestedById === actor.personId ? [] : [approval.requestedById];
  return {
    replies: [decided(scene)],
    replacements: [{ subject: subjectOf(approval.id), reply: decided }],
    notifications: [{ personIds, kind: 'order-decided', reply: decided }],
  };
}

/** Somebody was faster: the card shows how it stands, and a line says who decided or withdrew it. */
async function explain(scene: Scene, id: string, refusal: Refusal): Promise<Answer> {
  const { t } = scene;
  if (refusal.code !== 'already-decided' && refusal.code !== 'request-withdrawn')
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
  if (approval.status !== 'pending') return { kind: 'card', card: cardOnceDecided(scene, approval, scene) };
  const inCharge = approval.inCharge.map((one) => one.id);
  const mayDecide = !isOwnRequest(approval.requestedById, actor.personId, inCharge);
  const card =
    approval.kind === 'deed'
      ? pendingDeedCard(scene, approval, mayDecide)
      : pendingCard(scene, { ...approval, programme: actor.programme }, mayDecide);
  return { kind: 'card', card };
}

function cardOnceDecided(
  speech: Speech,
  approval: ApprovalDetail,
  { actor }: Pick<Scene, 'actor'>,
): CardView {
  return approval.kind === 'deed'
    ? decidedDeedCard(speech, approval)
    : decidedCard(speech, approval, actor.programme);
}

/** Who asked for it is no longer asked to wait; every copy says so. */
async function withdraw(scene: Scene, id: string): Promise<Answer> {
  const withdrawn = await withdrawDeed(scene, id);
  if (!withdrawn.ok) return explain(scene, id, withdrawn.refusal);
  const { actor, now } = scene;
  const card = (speech: Speech): Reply => ({
    kind: 'card',
    card: withdrawnDeedCard(speech, { name: actor.name, at: now }),
  });
  return { replies: [card(scene)], replacements: [{ subject: subjectOf(id), reply: card }] };
}

const shownApprovals = 10;

/** What waits for this person's decision; nothing when there are none. */
async function approvalsAtHome(scene: Scene): Promise<readonly CardView[]> {
  const pending = await listPendingApprovals(scene, shownApprovals);
  if (pending.length === 0) return [];
  const { t, now } = scene;
  const rows = pending.map(({ id, kind, createdAt, requester }) => ({
    title: t.text(pendingRow[kind], { name: requester }),
    detail: t.relative(createdAt, now),
    state: t.text('supplies.status.awaiting-approval'),
    button: linkTo(openApproval, t.text('engine.open'), { approval: id }),
  }));
  const title = t.text('supplies.home.title');
  return [{ card: 'list', data: { title, intro: '', filters: [], rows, footer: '', actions: [] } }];
}

/** Deciding what others ask for: reached by the buttons of a request, and on the home surface (G49, G50). */
export const approvals: Capability = {
  id: 'approvals',
  access: ['administrator', 'user', 'dealer'],
  menu: null,
  actions: approvalActions,
  commands: [decideCommand],
  home: approvalsAtHome,
};
