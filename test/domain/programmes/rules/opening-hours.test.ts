import { describe, expect, it } from 'vitest';
import { openingAt } from '../../../../domain/programmes/rules/opening-hours.ts';

const hours = { days: [1, 2, 3, 4, 5], opens: '08:30', closes: '18:00' };
const paris = 'Europe/Paris';
const at = (moment: string, timeZone = paris, of = hours) => openingAt(of, new Date(moment), timeZone);

describe('a line open from Monday to Friday, 8:30 to 18:00', () => {
  it('is open until 18:00 on a working day between the hours [B12]', () => {
    expect(at('2026-11-23T09:00:00Z')).toEqual({ open: true, closes: '18:00' });
  });

  it('is open from the minute it opens and closed from the minute it closes [B12]', () => {
    expect(at('2026-11-23T07:29:59Z').open).toBe(false);
    expect(at('2026-11-23T07:30:00Z').open).toBe(true);
    expect(at('2026-11-23T16:59:59Z').open).toBe(true);
    expect(at('2026-11-23T17:00:00Z').open).toBe(false);
  });

  it('opens today before the first hour and tomorrow after the last [B12]', () => {
    expect(at('2026-11-23T05:00:00Z')).toEqual({
      open: false,
      opens: { inDays: 0, weekday: 1, at: '08:30' },
    });
    expect(at('2026-11-23T20:00:00Z')).toEqual({
      open: false,
      opens: { inDays: 1, weekday: 2, at: '08:30' },
    });
  });

  it.each([
    ['Friday evening', '2026-11-27T18:00:00Z', 3],
    ['Saturday', '2026-11-28T10:00:00Z', 2],
    ['Sunday', '2026-11-29T10:00:00Z', 1],
  ])('opens on Monday when it is %s [B12]', (_day, moment, inDays) => {
    expect(at(moment)).toEqual({ open: false, opens: { inDays, weekday: 1, at: '08:30' } });
  });

  it.each([1, 2, 3, 4, 5])('is open on working day %s of the week, and opens the day after [B12]', (day) => {
    expect(at(`2026-11-${22 + day}T09:00:00Z`)).toEqual({ open: true, closes: '18:00' });
    const opens = day === 5 ? { inDays: 3, weekday: 1 } : { inDays: 1, weekday: day + 1 };
    expect(at(`2026-11-${22 + day}T20:00:00Z`)).toMatchObject({ open: false, opens });
  });

  it('follows the wall clock of the account, not of the machine [B12]', () => {
    const moment = '2026-11-23T14:00:00Z';
    expect(at(moment, 'America/Toronto')).toEqual({ open: true, closes: '18:00' });
    expect(at(moment, 'Pacific/Auckland')).toEqual({
      open: false,
      opens: { inDays: 0, weekday: 2, at: '08:30' },
    });
    // Sunday evening in Europe is Monday morning in Auckland.
    expect(at('2026-11-22T20:30:00Z', 'Pacific/Auckland')).toEqual({ open: true, closes: '18:00' });
  });
});

describe('when the clocks change', () => {
  const daily = { ...hours, days: [1, 2, 3, 4, 5, 6, 7] };

  it('opens at the same time on the wall the day after, in spring and in autumn [B12]', () => {
    expect(at('2026-03-27T07:30:00Z').open).toBe(true);
    expect(at('2026-03-30T06:30:00Z').open).toBe(true);
    expect(at('2026-10-23T06:30:00Z').open).toBe(true);
    expect(at('2026-10-26T06:30:00Z').open).toBe(false);
    expect(at('2026-10-26T07:30:00Z').open).toBe(true);
  });

  it('counts a day of 23 hours and one of 25 as one day [B12]', () => {
    const tomorrow = { open: false, opens: { inDays: 1, weekday: 7, at: '08:30' } };
    expect(at('2026-03-28T22:30:00Z', paris, daily)).toEqual(tomorrow);
    expect(at('2026-10-24T21:30:00Z', paris, daily)).toEqual(tomorrow);
  });

  it('opens on the day itself in the hour that comes twice [B12]', () => {
    for (const moment of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])
      expect(at(moment, paris, daily)).toEqual({
        open: false,
        opens: { inDays: 0, weekday: 7, at: '08:30' },
      });
  });
});

it('opens again in a week when it works one day a week and has closed [B12]', () => {
  const mondays = { ...hours, days: [1] };
  expect(at('2026-11-23T20:00:00Z', paris, mondays)).toEqual({
    open: false,
    opens: { inDays: 7, weekday: 1, at: '08:30' },
  });
});
