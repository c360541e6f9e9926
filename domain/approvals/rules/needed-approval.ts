import type { Actor } from '../../people/actor.ts';

export type ApprovalReason = 'over-limit' | 'billable';

type Priced = { totalCents: number; itemsCents: number };

/**
 * Why an order has to be approved by an administrator first: it is above the account's limit, or a user orders
 * something that is charged. Empty when it may go out at once.
 */
export function approvalReasons(order: Priced, actor: Pick<Actor, 'role' | 'account'>): ApprovalReason[] {
  const limit = actor.account.orderLimitCents;
  const overLimit = limit !== null && order.totalCents > limit;
  const billable = actor.role === 'user' && order.totalCents > 0;
  return [...(overLimit ? (['over-limit'] as const) : []), ...(billable ? (['billable'] as const) : [])];
}

export type Needed = {
  reasons: ApprovalReason[];
  /** Who is asked: everybody in charge but the person who orders. */
  askedIds: string[];
  /** The only one in charge orders: placing the order is the decision. */
  alone: boolean;
};

/** Who has to approve an order, from the ids of those in charge of the account; null when nobody has to. */
export function neededApproval(
  reasons: ApprovalReason[],
  personId: string,
  inCharge: readonly string[],
): Needed | null {
  if (reasons.length === 0) return null;
  const askedIds = inCharge.filter((id) => id !== personId);
  return { reasons, askedIds, alone: inCharge.includes(personId) && askedIds.length === 0 };
}

/** Why a person may not decide a request: it is his own, and somebody else is there to do it. */
export function isOwnRequest(requestedById: string, personId: string, inCharge: readonly string[]): boolean {
  return requestedById === personId && inCharge.some((id) => id !== personId);
}
