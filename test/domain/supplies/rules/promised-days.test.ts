import { expect, it } from 'vitest';
import { promisedDays } from '../../../../domain/supplies/rules/promised-days.ts';

const rules = {
  trackedFromMidnight: true,
  holidays: ['2026-12-25'],
  standard: false,
  ground: { days: { from: 3, to: 5 }, excludesSaturday: true },
  priority: { days: { from: 1, to: 2 }, maxCartons: 5, minimumCostCents: 6000, poNumberOnlyHere: true },
};

it('counts three to five business days for ground shipping, without the weekend [X28]', () => {
  expect(promisedDays('2026-11-19', 'ground', rules)).toEqual({ from: '2026-11-24', to: '2026-11-26' });
});

it('counts a Saturday where the programme delivers on it, and never a Sunday [X28]', () => {
  const onSaturdays = { ...rules, ground: { days: { from: 3, to: 5 }, excludesSaturday: false } };
  expect(promisedDays('2026-11-19', 'ground', onSaturdays)).toEqual({ from: '2026-11-23', to: '2026-11-25' });
});

it('leaves out the holidays of the programme, and the Saturday for priority shipping too [X29]', () => {
  expect(promisedDays('2026-12-24', 'priority', rules)).toEqual({ from: '2026-12-28', to: '2026-12-29' });
});

it('promises nothing for a shipping without a delay, or one that the programme does not offer [X28]', () => {
  expect(promisedDays('2026-11-19', 'standard', rules)).toBeNull();
  expect(promisedDays('2026-11-19', 'priority', { ...rules, priority: null })).toBeNull();
});
