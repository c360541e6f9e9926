import type { ApprovalDetail } from '../../approvals/load-approval.ts';
import type { ActivityEntry, CaseDetail } from '../../cases/case-detail.ts';
import { type Refusal, refuse } from '../../outcome.ts';
import type { OrderStatus } from '../../supplies/order-status.ts';

/** What a person sends, and may change or withdraw while nobody has acted on it (P4). */
export const sentKinds = ['order', 'case', 'readings', 'comment'] as const;
export type SentKind = (typeof sentKinds)[number];

/** What was done with a thing after it was sent. */
export type Acted =
  | { as: 'withdrawn' }
  /** Somebody decided about the order. */
  | { as: 'approved' | 'rejected'; by: string }
  /** The order is with the supplier: nobody had to agree. */
  | { as: 'sent-on' }
  /** The desk took the case up, answered, asked or solved it. */
  | { as: 'handled'; number: string }
  /** A later reading of the same counter came in, or one of it is being reviewed. */
  | { as: 'superseded' };

/** What the rule looks at, whatever was sent. */
export type SentThing = { kind: SentKind; sentById: string; sentAt: Date; acted: Acted | null };

/** Comments are read at once: they can be taken back for so long. */
export const commentMinutes = 5;

/**
 * Why a person can no longer take back what was sent; null while it can be (P4): by its sender alone, until somebody acted
 * on it, and a comment for five minutes. Who acted first counts, so nobody's decision is undone.
 */
export function refuseTakeBack(
  { kind, sentById, sentAt, acted }: SentThing,
  personId: string,
  now: Date,
): Refusal | null {
  if (sentById !== personId) return refuse('sent-by-another').refusal;
  if (acted !== null) return refuseActed(acted);
  const isLate = kind === 'comment' && now.getTime() - sentAt.getTime() > commentMinutes * 60_000;
  return isLate ? refuse('comment-too-old', { minutes: commentMinutes }).refusal : null;
}

function refuseActed(acted: Acted): Refusal {
  switch (acted.as) {
    case 'withdrawn':
      return refuse('withdrawn-already').refusal;
    case 'approved':
      return refuse('order-approved-first', { name: acted.by }).refusal;
    case 'rejected':
      return refuse('order-rejected-first', { name: acted.by }).refusal;
    case 'sent-on':
      return refuse('order-sent-on').refusal;
    case 'handled':
      return refuse('case-handled', { number: acted.number }).refusal;
    case 'superseded':
      return refuse('reading-superseded').refusal;
  }
}

type Decided = Pick<ApprovalDetail, 'status' | 'decidedBy'>;

/** What was done with an order: the decision of somebody else, or that it went out. */
export function orderActed(
  order: { status: OrderStatus; requestedById: string },
  approval: Decided | null,
): Acted | null {
  if (order.status === 'withdrawn') return { as: 'withdrawn' };
  if (order.status === 'awaiting-approval') return null;
  // The only one in charge agrees by ordering.
  const by = approval?.decidedBy;
  if (!by || by.id === order.requestedById) return { as: 'sent-on' };
  return { as: approval.status === 'rejected' ? 'rejected' : 'approved', by: by.name };
}

type Handled = Pick<CaseDetail, 'number' | 'status' | 'closeReason' | 'awaitsCustomer'> & {
  activity: readonly Pick<ActivityEntry, 'kind' | 'byDesk'>[];
};

/** What was done with a case: whatever the desk did but look on, and a state it cannot be in without the desk. */
export function caseActed({ number, status, closeReason, awaitsCustomer, activity }: Handled): Acted | null {
  if (closeReason === 'withdrawn') return { as: 'withdrawn' };
  const looksOn = ({ kind }: Handled['activity'][number]) => kind === 'watched' || kind === 'unwatched';
  const byDesk = activity.some((one) => one.kind === 'reopened' || (one.byDesk && !looksOn(one)));
  return status !== 'created' || awaitsCustomer || byDesk ? { as: 'handled', number } : null;
}
