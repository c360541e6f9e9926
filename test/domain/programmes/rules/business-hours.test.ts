import { describe, expect, it } from 'vitest';
import { afterBusinessMinutes } from '../../../../domain/programmes/rules/business-hours.ts';

const rules = {
  hours: { days: [1, 2, 3, 4, 5], opens: '08:30', closes: '18:00' },
  holidays: ['2026-12-25', '2027-03-29'],
};
const by = (moment: string, minutes = 120) =>
  afterBusinessMinutes(new Date(moment), 'Europe/Paris', minutes, rules);

describe('two business hours', () => {
  it('end the same day while the desk is there [X9]', () => {
    expect(by('2026-11-23T09:00:00Z')).toEqual({ day: '2026-11-23', time: '12:00' });
    expect(by('2026-11-23T15:00:00Z')).toEqual({ day: '2026-11-23', time: '18:00' });
  });

  it('count from the opening when it is before or after hours, or the weekend [X9]', () => {
    expect(by('2026-11-23T05:00:00Z')).toEqual({ day: '2026-11-23', time: '10:30' });
    expect(by('2026-11-23T17:00:00Z')).toEqual({ day: '2026-11-24', time: '10:30' });
    expect(by('2026-11-28T09:00:00Z')).toEqual({ day: '2026-11-30', time: '10:30' });
  });

  it('go on the next business day with what is left, past a holiday and a weekend [X9]', () => {
    expect(by('2026-12-24T16:30:00Z')).toEqual({ day: '2026-12-28', time: '10:00' });
  });

  it('are those of the wall clock where clocks were put forward in between [X9]', () => {
    expect(by('2027-03-26T16:30:00Z')).toEqual({ day: '2027-03-30', time: '10:00' });
  });
});
