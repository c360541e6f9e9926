import { describe, expect, it } from 'vitest';
import {
  effectiveFrom,
  lastDayToAsk,
  monthsAfter,
  nextPeriod,
} from '../../../../domain/contracts/rules/billing-period.ts';

const quarters = { startsOn: '2025-01-01', billingMonths: 3 };

describe('the next billing period', () => {
  it('is the first that begins after today, not the one that begins today [B2]', () => {
    expect(nextPeriod(quarters, '2026-11-23')).toBe('2027-01-01');
    expect(nextPeriod(quarters, '2027-01-01')).toBe('2027-04-01');
  });

  it('is that of the contract before it has begun [B2]', () => {
    expect(nextPeriod(quarters, '2024-06-30')).toBe('2025-01-01');
  });
});

describe('a change of the billing', () => {
  it('holds for the next period when it is asked a month before, that day included [B2 B5 B6 B7]', () => {
    expect(lastDayToAsk('2027-01-01')).toBe('2026-12-01');
    expect(effectiveFrom(quarters, '2026-12-01', null)).toBe('2027-01-01');
  });

  it('holds a period later when it is asked a day too late [B2 B5 B6 B7]', () => {
    expect(effectiveFrom(quarters, '2026-12-02', null)).toBe('2027-04-01');
  });

  it('never holds before the day that is wanted, nor sooner than the month allows [B2]', () => {
    expect(effectiveFrom(quarters, '2026-11-23', '2026-12-01')).toBe('2027-01-01');
    expect(effectiveFrom(quarters, '2026-11-23', '2027-02-15')).toBe('2027-04-01');
  });
});

it('counts months to the last day of a shorter one [B2]', () => {
  expect(monthsAfter('2026-03-31', -1)).toBe('2026-02-28');
  expect(monthsAfter('2027-01-31', 1)).toBe('2027-02-28');
  expect(monthsAfter('2026-11-15', 3)).toBe('2027-02-15');
});
