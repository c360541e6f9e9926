import { expect, test } from 'vitest';
import { quietUntil } from '../../../../domain/notifications/rules/quiet-hours.ts';

const night = { from: '18:00', to: '08:00' };
const until = (hours: { from: string; to: string }, now: string, zone = 'Europe/Paris') =>
  quietUntil(hours, new Date(now), zone)?.toISOString() ?? null;

test('waits over night until the morning, on the clock of the account [F35 G17]', () => {
  expect(until(night, '2026-11-23T17:00:00Z')).toBe('2026-11-24T07:00:00.000Z');
  expect(until(night, '2026-11-24T06:59:30Z')).toBe('2026-11-24T07:00:00.000Z');
  expect(until(night, '2026-11-23T17:00:00Z', 'America/Toronto')).toBeNull();
});

test('is at once outside of the quiet hours, from their last minute on [F35]', () => {
  expect(until(night, '2026-11-24T07:00:00Z')).toBeNull();
  expect(until(night, '2026-11-23T16:59:59Z')).toBeNull();
});

test('knows hours within a day, and none at all [F35]', () => {
  expect(until({ from: '12:00', to: '13:30' }, '2026-11-23T11:10:00Z')).toBe('2026-11-23T12:30:00.000Z');
  expect(until({ from: '12:00', to: '12:00' }, '2026-11-23T11:10:00Z')).toBeNull();
});

test('ends at the hour on the wall where the clock is put back or forward over night [F35]', () => {
  expect(until(night, '2026-10-24T20:00:00Z')).toBe('2026-10-25T07:00:00.000Z');
  expect(until(night, '2026-03-28T20:00:00Z')).toBe('2026-03-29T06:00:00.000Z');
});
