import { describe, expect, it } from 'vitest';
import {
  eligibleTiers,
  isInvited,
  nextTier,
  offersSwitch,
  tiersOf,
} from '../../../../domain/membership/rules/tiers.ts';
import { programmeSchema } from '../../../../domain/programmes/schema.ts';
import { readProgramme } from '../../../../prisma/seed/read-programme.ts';
import { rules } from '../programme.ts';

const names = (points: number) => eligibleTiers(rules, points).map(({ name }) => name);

describe('the figures of the programme', () => {
  it.each([
    ['Silver', 500, 999, 8500, 'EUR'],
    ['Gold', 1000, 1599, 17_000, 'GBP'],
    ['Platinum', 1600, 2499, 30_000, 'GBP'],
    ['Corporate C', 2500, 4499, 100_000, 'EUR'],
    ['Corporate B', 4500, 9999, 300_000, 'EUR'],
    ['Corporate A', 10_000, null, 500_000, 'EUR'],
  ])('%s has its points, its fee and its currency as printed [C15 C16 C17 C19 C20 C21]', (name, from, to, cents, currency) => {
    const tier = rules.tiers.find((one) => one.name === name);
    expect(tier).toMatchObject({ from, to, fee: { cents, currency } });
  });

  it('keep the odd figure that is printed above a level beside its range, which counts [C16]', () => {
    expect(
      rules.tiers.flatMap(({ name, printedPoints }) => (printedPoints ? [[name, printedPoints]] : [])),
    ).toEqual([['Gold', 1229]]);
    expect(names(1228)).toContain('Gold');
  });

  it('are those of one programme; another one has no membership [C1]', () => {
    expect(programmeSchema.parse(readProgramme('metered')).membership).toBeNull();
  });
});

describe('the levels that points open', () => {
  it.each([
    [0, []],
    [499, []],
    [500, ['Silver']],
    [999, ['Silver']],
    [1000, ['Silver', 'Gold']],
    [1599, ['Silver', 'Gold']],
    [1600, ['Silver', 'Gold', 'Platinum']],
    [2000, ['Silver', 'Gold', 'Platinum']],
    [2499, ['Silver', 'Gold', 'Platinum']],
    [2500, ['Silver', 'Gold', 'Platinum', 'Corporate C']],
    [4500, ['Silver', 'Gold', 'Platinum', 'Corporate C', 'Corporate B']],
    [10_000, ['Silver', 'Gold', 'Platinum', 'Corporate C', 'Corporate B', 'Corporate A']],
  ])('%i points: one’s own and all below [C13 C14 C15 C16 C17 C19 C20 C21]', (points, open) => {
    expect(names(points)).toEqual(open);
  });

  it('invite from 500 points on [C13]', () => {
    expect([499, 500].map((points) => isInvited(rules, points))).toEqual([false, true]);
  });

  it('leave the choice between company levels and ordinary ones from 2500 on [C18]', () => {
    expect([2499, 2500].map((points) => offersSwitch(rules, points))).toEqual([false, true]);
    const open = { tiers: eligibleTiers(rules, 5000) };
    expect(tiersOf(open, false).map(({ name }) => name)).toEqual(['Silver', 'Gold', 'Platinum']);
    expect(tiersOf(open, true).map(({ name }) => name)).toEqual(['Corporate C', 'Corporate B']);
  });

  it('say how many are missing to the next one, and of none above the last [C14]', () => {
    expect(nextTier(rules, 480)).toMatchObject({ tier: { name: 'Silver' }, missing: 20 });
    expect(nextTier(rules, 1240)).toMatchObject({ tier: { name: 'Platinum' }, missing: 360 });
    expect(nextTier(rules, 10_000)).toBeNull();
  });
});
