import { describe, expect, it } from 'vitest';
import { callMoment, isDeskThere, nextMoment } from '../../../domain/cases/rules/call-moment.ts';
import type { WallClock } from '../../../domain/programmes/rules/wall-clock.ts';

const hours = { days: [1, 2, 3, 4, 5], opens: '08:30', closes: '18:00' };
/** A Friday at ten. */
const now: WallClock = { day: '2026-11-20', weekday: 5, time: '10:00' };
const at = (hour: number, isOpen = false, minute = 0) => ({ hour, minute, isOpen });
const moment = (
  day: string | undefined,
  from: ReturnType<typeof at>,
  to: ReturnType<typeof at> | null = null,
) => callMoment({ day, time: { is: to ? 'between' : 'at', from, to } }, now, hours);

describe('the moment somebody wants to be called', () => {
  it('is today while the hour is to come, and tomorrow once it is over [P8]', () => {
    expect(moment(undefined, at(14))).toMatchObject({ day: '2026-11-20', from: '14:00' });
    expect(moment(undefined, at(9))).toMatchObject({ day: '2026-11-21', from: '09:00' });
  });

  it('is in the afternoon when only then anybody is at the desk [P8]', () => {
    expect(moment(undefined, at(3, true), at(4, true))).toMatchObject({ from: '15:00', to: '16:00' });
    expect(moment(undefined, at(11, true))).toMatchObject({ from: '11:00' });
    expect(moment(undefined, at(8, true))).toMatchObject({ from: '08:00' });
  });

  it('is a week later when a day is named whose hour is over [P8]', () => {
    expect(moment('2026-11-20', at(9))).toMatchObject({ day: '2026-11-27' });
  });

  it('is a part of the day, or the whole of it, when no hour is said [P8]', () => {
    const morning = callMoment({ day: '2026-11-23', time: { is: 'part', part: 'morning' } }, now, hours);
    expect(morning).toEqual({ day: '2026-11-23', is: 'between', from: '08:30', to: '12:00' });
    expect(callMoment({ day: '2026-11-23' }, now, hours)).toMatchObject({ from: '08:30', to: '18:00' });
    expect(callMoment({}, now, hours)).toBeNull();
  });
});

describe('a moment the desk is closed at', () => {
  const friday = { day: '2026-11-20', is: 'at', from: '09:00', to: null } as const;

  it('is told from one it is there at [P8 B12]', () => {
    expect(isDeskThere(friday, hours)).toBe(true);
    expect(isDeskThere({ ...friday, day: '2026-11-21' }, hours)).toBe(false);
    expect(isDeskThere({ ...friday, from: '18:00' }, hours)).toBe(false);
    expect(isDeskThere({ ...friday, is: 'after', from: '17:30' }, hours)).toBe(true);
    expect(isDeskThere({ ...friday, is: 'before', from: '08:30' }, hours)).toBe(false);
    expect(isDeskThere({ ...friday, is: 'between', from: '07:00', to: '09:00' }, hours)).toBe(true);
  });

  it('is followed by the same hour on the next day of work, or by its opening [P8 B12]', () => {
    expect(nextMoment({ ...friday, day: '2026-11-21' }, hours)).toMatchObject({
      day: '2026-11-23',
      from: '09:00',
    });
    expect(nextMoment({ ...friday, from: '19:00' }, hours)).toMatchObject({
      day: '2026-11-23',
      from: '08:30',
    });
    expect(nextMoment({ ...friday, from: '07:00' }, hours)).toMatchObject({
      day: '2026-11-20',
      from: '08:30',
    });
  });
});
