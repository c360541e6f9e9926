import type { MeterSlot } from '../../types.ts';
import { kindOfCode } from './counter-labels.ts';
import { groupBy, type Placed } from './placed.ts';
import type { Outcome } from './settle-label.ts';

/** A figure on its way to a reading. */
export type Settling = { placed: Placed; outcome: Outcome };

/**
 * Two figures for one counter of one device: said twice it is one; a later day or a correction decides; otherwise
 * neither is taken, since nobody can tell which is meant.
 */
export function settleRepeated(device: readonly Settling[]): void {
  const known = device.filter(({ outcome }) => outcome.is === 'reading' && counterOf(outcome) !== null);
  const counters = groupBy(known, ({ placed, outcome }) => `${counterOf(outcome)} ${placed.event}`);
  for (const readings of counters.values()) if (readings.length > 1) settle(readings);
}

function counterOf(outcome: Outcome): MeterSlot['kind'] | string {
  if (outcome.is !== 'reading') return null;
  return outcome.kind ?? kindOfCode[outcome.code ?? ''] ?? outcome.code;
}

function settle(readings: readonly Settling[]): void {
  const [first] = readings;
  const last = readings.at(-1);
  if (readings.every(({ placed }) => placed.figure.value === first?.placed.figure.value))
    keep(readings, first, { is: 'nothing' });
  else if (last?.placed.corrects) keep(readings, last, { is: 'unused', reason: 'replaced' });
  else {
    const latest = latestOf(readings);
    const others: Outcome = { is: 'unused', reason: latest === undefined ? 'ambiguous' : 'previous' };
    keep(readings, latest, others);
  }
}

function keep(readings: readonly Settling[], kept: Settling | undefined, others: Outcome): void {
  for (const reading of readings) if (reading !== kept) reading.outcome = others;
}

/** The reading of the last day, when each has a day of its own. */
function latestOf(readings: readonly Settling[]): Settling | undefined {
  const days = readings.map(({ placed }) => placed.readOn);
  if (days.includes(undefined) || new Set(days).size < days.length) return undefined;
  return [...readings].sort((one, two) =>
    (one.placed.readOn ?? '') < (two.placed.readOn ?? '') ? 1 : -1,
  )[0];
}
