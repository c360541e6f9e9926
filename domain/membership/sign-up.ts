import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { MembershipRules, PaymentMethod } from '../programmes/membership-schema.ts';
import { loadMembership } from './load-membership.ts';
import { lockAccount } from './lock-account.ts';
import { dueOn } from './rules/days.ts';
import { pointsOf } from './rules/products.ts';
import { eligibleTiers } from './rules/tiers.ts';

/** What somebody signs up for (C14, C22, C23). */
export type SignUp = {
  tier: string;
  payment: PaymentMethod;
  poNumber: string | null;
  acceptsTerms: boolean;
};

/** A membership that was just made; `dueOn` is yyyy-mm-dd, `replaced` the number it takes the place of (C25). */
export type SignedUp = { number: number; tier: string; dueOn: string; replaced: number | null };

/**
 * Signs the account up for a level its points open, once its account with the programme is validated and the terms are
 * accepted (C13-C23). It can be used at once; an earlier membership ends with its number (C25).
 */
export async function signUp(
  operation: Operation,
  rules: MembershipRules,
  wanted: SignUp,
): Promise<Outcome<SignedUp>> {
  const { db, ids, now, actor } = operation;
  await lockAccount(operation);
  const state = await loadMembership(operation);
  const points = pointsOf(state.products).counted;
  const tier = eligibleTiers(rules, points).find(({ id }) => id === wanted.tier);
  if (state.account.state !== 'validated') return refuse('member-account-missing');
  if (tier === undefined) return refuse('tier-out-of-reach', { points });
  if (state.active?.tier === tier.id) return refuse('tier-already-yours', { tier: tier.name });
  if (!wanted.acceptsTerms) return refuse('terms-not-accepted');
  const accountId = actor.account.id;
  await db.membership.updateMany({ where: { accountId, status: 'active' }, data: { status: 'replaced' } });
  const due = dueOn(now, actor.account.timeZone, rules.dueDays);
  const { id, number } = await db.membership.create({
    data: {
      accountId,
      id: ids.next(),
      tier: tier.id,
      status: 'active',
      payment: wanted.payment,
      feeCents: tier.fee.cents,
      currency: tier.fee.currency,
      poNumber: wanted.poNumber,
      signedUpById: actor.personId,
      startedAt: now,
      dueOn: new Date(due),
    },
  });
  await writeAudit(operation, {
    accountId,
    action: 'membership-signed-up',
    entity: 'membership',
    entityId: id,
    detail: { tier: tier.id, payment: wanted.payment },
  });
  return done({ number, tier: tier.id, dueOn: due, replaced: state.active?.number ?? null });
}
