import { z } from 'zod';
import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { ApprovalDetail } from '../../../domain/approvals/load-approval.ts';
import type { ApprovalReason } from '../../../domain/approvals/rules/needed-approval.ts';
import type { Programme } from '../../../domain/programmes/schema.ts';
import type { OrderDetail } from '../../../domain/supplies/order-detail.ts';
import type { Speech } from '../../engine/capability.ts';
import { action, linkTo } from '../../engine/links.ts';
import { orderCard } from '../parts/order/order-card.ts';

const oneApproval = z.object({ approval: z.uuid() });

/** Shows a request for approval as it stands. */
export const openApproval = action('approvals.open', oneApproval);

/** The two decisions. */
export const approve = action('approvals.approve', oneApproval);
export const reject = action('approvals.reject', oneApproval);

/** What copies of an approval's card are found by. */
export function subjectOf(approvalId: string): string {
  return `approval:${approvalId}`;
}

export type ApprovalView = {
  id: string;
  order: OrderDetail;
  reasons: readonly ApprovalReason[];
  programme: Programme;
};

/** The order somebody has to decide about, with the two decisions; without them for somebody who may only look. */
export function pendingCard({ t }: Speech, view: ApprovalView, mayDecide: boolean): CardView {
  const { order, reasons, programme } = view;
  const why = reasons.map((reason) => t.text(`supplies.reason.${reason}`)).join(' ');
  return orderCard(t, order, programme, {
    title: t.text('supplies.approval.title'),
    tone: 'neutral',
    intro: t.text('supplies.approval.intro', { name: order.requester.name }),
    first: [{ label: t.text('supplies.fact.reason'), value: why }],
    actions: mayDecide ? decisions({ t }, view.id) : [],
  });
}

function decisions({ t }: Pick<Speech, 't'>, approval: string): CardAction[] {
  return [
    linkTo(approve, t.text('supplies.approve'), { approval }, 'positive'),
    linkTo(reject, t.text('supplies.reject'), { approval }, 'destructive'),
  ];
}

/** The same once decided, by whom and when: what every copy shows from then on. */
export function decidedCard({ t }: Speech, approval: ApprovalDetail, programme: Programme): CardView {
  const { order, status, decidedBy, decidedAt } = approval;
  const approved = status === 'approved';
  const args = { name: decidedBy?.name ?? '', date: decidedAt ? t.date(decidedAt) : '' };
  return orderCard(t, order, programme, {
    title: t.text(approved ? 'supplies.approved.title' : 'supplies.rejected.title', {
      number: String(order.number),
    }),
    tone: approved ? 'good' : 'attention',
    intro: t.text(approved ? 'supplies.approved.by' : 'supplies.rejected.by', args),
    first: [{ label: t.text('supplies.fact.requester'), value: order.requester.name }],
    actions: [],
  });
}
