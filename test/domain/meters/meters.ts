import type { MeterKind } from '../../../domain/fleet/list-fleet.ts';
import type { Figure, LastReading, MeterState } from '../../../domain/meters/rules/meter-state.ts';
import { monday } from '../../support/clock.ts';

const dayMs = 24 * 3600 * 1000;

/** A moment so many days before the tests happen. */
export function daysAgo(days: number): Date {
  return new Date(monday.getTime() - days * dayMs);
}

/** Figures as a person gives them, by counter code: read off the machine today unless said otherwise. */
export function given(
  values: Readonly<Record<string, number>>,
  details: Partial<Omit<Figure, 'value'>> = {},
): Map<string, Figure> {
  const plain = { readOn: null, estimated: false, event: null, ...details };
  return new Map(Object.entries(values).map(([code, value]) => [code, { value, ...plain }]));
}

/** The figures of both demo programmes: eight times the usual pace is a jump. */
export const figures = { jumpFactor: 8, pagesPerDay: 250 };

const kinds: Record<string, MeterKind> = {
  '112': 'bw-large',
  '113': 'bw-small',
  '122': 'colour-large',
  '123': 'colour-small',
  '101': 'total',
};

/** A counter read so many days ago, and 90 days before that. */
export function meterAt(
  code: string,
  value: number,
  rest: Partial<LastReading> & { days?: number } = {},
): MeterState {
  const { days = 30, ...more } = rest;
  return {
    id: `meter-${code}`,
    code,
    kind: kinds[code] ?? 'total',
    last: { value, readAt: daysAgo(days), source: 'person', ...more },
    previous: { value: Math.floor(value * 0.95), readAt: daysAgo(days + 90), source: 'person' },
  };
}

/** A counter nobody has read yet. */
export function newMeter(code: string): MeterState {
  return { id: `meter-${code}`, code, kind: kinds[code] ?? 'total', last: null, previous: null };
}

/** The four counters of G44. */
export const counters = [
  meterAt('112', 6586),
  meterAt('113', 153_665),
  meterAt('122', 9792),
  meterAt('123', 143_312),
];
