import { describe, expect, it } from 'vitest';
import {
  approvalReasons,
  isOwnRequest,
  neededApproval,
} from '../../../../domain/approvals/rules/needed-approval.ts';
import { actorOf } from '../../supplies/terms.ts';

describe('whether an order has to be approved', () => {
  const priced = (totalCents: number) => ({ totalCents, itemsCents: totalCents });

  it('compares the total with the limit of the account; the limit itself is within [G51]', () => {
    expect(approvalReasons(priced(25_000), actorOf({}, 25_000))).toEqual([]);
    expect(approvalReasons(priced(25_001), actorOf({}, 25_000))).toEqual(['over-limit']);
  });

  it('knows no limit where the account has none [G51]', () => {
    expect(approvalReasons(priced(9_000_000), actorOf())).toEqual([]);
  });

  it('has a user ask for everything that costs something, shipping included [G51]', () => {
    const user = actorOf({ role: 'user' }, 25_000);
    expect(approvalReasons({ totalCents: 6000, itemsCents: 0 }, user)).toEqual(['billable']);
    expect(approvalReasons(priced(30_000), user)).toEqual(['over-limit', 'billable']);
    expect(approvalReasons(priced(0), user)).toEqual([]);
  });
});

describe('who decides', () => {
  it('is everybody in charge but the person who orders', () => {
    expect(neededApproval(['over-limit'], 'megan', ['megan', 'adele'])).toMatchObject({
      askedIds: ['adele'],
      alone: false,
    });
  });

  it('is the person who orders when nobody else is in charge', () => {
    expect(neededApproval(['over-limit'], 'megan', ['megan'])).toMatchObject({ askedIds: [], alone: true });
  });

  it('is nobody where nobody is in charge', () => {
    expect(neededApproval(['billable'], 'alex', [])).toMatchObject({ askedIds: [], alone: false });
  });

  it('is not asked without a reason', () => {
    expect(neededApproval([], 'alex', ['megan'])).toBeNull();
  });

  it('is not oneself for an own request, unless nobody else can', () => {
    expect(isOwnRequest('megan', 'megan', ['megan', 'adele'])).toBe(true);
    expect(isOwnRequest('megan', 'megan', ['megan'])).toBe(false);
    expect(isOwnRequest('alex', 'megan', ['megan', 'adele'])).toBe(false);
  });
});
