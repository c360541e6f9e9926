import type { MembershipRules, Tier } from '../../programmes/membership-schema.ts';

type Tiers = Pick<MembershipRules, 'tiers'>;

/** Levels for one's own points or, where the switch is on, for those of a company (C18). */
export function tiersOf({ tiers }: Tiers, corporate: boolean): Tier[] {
  return tiers.filter((one) => one.corporate === corporate);
}

/** The levels that so many points open: one's own and all below it (C14-C21). */
export function eligibleTiers({ tiers }: Tiers, points: number): Tier[] {
  return tiers.filter(({ from }) => points >= from);
}

/** Whether there is a choice between company levels and ordinary ones (C18). The printed range counts: it begins at 2500. */
export function offersSwitch({ tiers }: Tiers, points: number): boolean {
  return tiers.some(({ corporate, from }) => corporate && points >= from);
}

/** The next level above what so many points open, and how many are missing; null: there is none. */
export function nextTier({ tiers }: Tiers, points: number): { tier: Tier; missing: number } | null {
  const tier = tiers.find(({ from }) => from > points);
  return tier === undefined ? null : { tier, missing: tier.from - points };
}

/** Whether somebody with so many points is invited to join (C13). */
export function isInvited({ invitedFrom }: Pick<MembershipRules, 'invitedFrom'>, points: number): boolean {
  return points >= invitedFrom;
}
