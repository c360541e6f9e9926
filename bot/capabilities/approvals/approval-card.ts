import { z } from 'zod';
import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { OrderApproval } from '../../../domain/approvals/load-approval.ts';
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

/** Takes back what was asked for, by who asked. */
export const withdrawRequest = action('approvals.withdraw', oneApproval);

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

/**
 * The order somebody has to decide about, with the two decisions; without them for somebody who may only look. `isAgain`:
 * the person who ordered reminds of it.
 */
export function pendingCard(
  { t }: Speech,
  view: ApprovalView,
  mayDecide: boolean,
  isAgain = false,
): CardView {
  const { order, reasons, programme } = view;
  const why = reasons.map((reason) => t.text(`supplies.reason.${reason}`)).join(' ');
  return orderCard(t, order, programme, {
    title: t.text('supplies.approval.title'),
    tone: 'neutral',
    intro: t.text(isAgain ? 'sent.order.reminder' : 'supplies.approval.intro', {
      name: order.requester.name,
    }),
    first: [{ label: t.text('supplies.fact.reason'), value: why }],
    actions: mayDecide ? decisions({ t }, view.id) : [],
  });
}

/** Approve and refuse. */
export function decisions({ t }: Pick<Speech, 't'>, approval: string): CardAction[] {
  return [
    linkTo(approve, t.text('supplies.approve'), { approval }, 'positive'),
    linkTo(reject, t.text('supplies.reject'), { approval }, 'destructive'),
  ];
}

/** The same once decided, by whom and when: what every copy shows from then on. */
export function decidedCard(speech: Speech, approval: OrderApproval, programme: Programme): CardView {
  const { order, status, decidedBy, decidedAt } = approval;
  if (status === 'withdrawn') {
    const withdrawal = {
      order,
      name: decidedBy?.name ?? '',
      at: decidedAt ?? order.createdAt,
      replacedBy: null,
    };
    return withdrawnCard(speech, withdrawal, programme);
  }
  const { t } = speech;
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

/** Who withdrew an order and when; the number of the one that took its place, if one did. */
export type Withdrawal = { order: OrderDetail; name: string; at: Date; replacedBy: number | null };

/** An order its sender withdrew before anybody decided: what every copy shows from then on (P4). */
export function withdrawnCard(
  { t }: Speech,
  { order, name, at, replacedBy }: Withdrawal,
  programme: Programme,
): CardView {
  const args = { name, date: t.date(at) };
  const intro =
    replacedBy === null
      ? t.text('sent.order.withdrawnBy', args)
      : t.text('sent.order.replacedBy', { ...args, number: String(replacedBy) });
  return orderCard(t, order, programme, {
    title: t.text('sent.order.withdrawn', { number: String(order.number) }),
    tone: 'neutral',
    intro,
    actions: [],
  });
}
