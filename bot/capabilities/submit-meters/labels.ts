import type { Texts } from '../../../cards/texts/texts.ts';
import { highestReading, type Judgement } from '../../../domain/meters/rules/judge-reading.ts';
import {
  type LastReading,
  lastRead,
  type MeterState,
  momentRead,
} from '../../../domain/meters/rules/meter-state.ts';
import type { Details, DeviceReadings, SaidReading } from './draft.ts';

/** A counter by its name and code (F17). */
export function counterName(t: Texts, { kind, code }: Pick<MeterState, 'kind' | 'code'>): string {
  return t.text(`meters.counter.${kind}`, { code });
}

/** What is on record for a counter: value, date and where it comes from (F9, F16, G41). */
export function lastWords(t: Texts, last: LastReading | null): string {
  return last === null ? t.text('meters.hint.none') : t.text('meters.hint', recordArgs(t, last));
}

/** The record as the texts speak of it. */
export function recordArgs(t: Texts, reading: LastReading) {
  const source = reading.estimated ? 'guess' : reading.source;
  return {
    last: t.number(reading.value),
    date: t.date(lastRead(reading)),
    source: t.text(`meters.source.${source}`),
  };
}

/** What is known of a figure beside its value: the day it was read when it is not today, an estimate, an event. */
export function detailWords(t: Texts, { readOn, estimated, event }: Details, now: Date): string[] {
  const date = readOn === null ? '' : t.date(momentRead(readOn, now));
  return [
    date === '' || date === t.date(now) ? '' : t.text('meters.readOn', { date }),
    estimated ? t.text('meters.estimated') : '',
    event === null ? '' : t.text(`meters.event.${event}`),
  ].filter(Boolean);
}

/** What is known of the figures of one device: the days they were read, when not today, and estimates. */
export function readOnText(t: Texts, given: readonly Details[], now: Date): string {
  return t.list([...new Set(given.flatMap((one) => detailWords(t, one, now)))]);
}

/** Devices as the person called them. */
export function namesOf(t: Texts, others: readonly Pick<DeviceReadings, 'text'>[]): string {
  return t.list(others.map(({ text }) => text));
}

/** What is wrong with a figure, for the place beside it; empty when it may be sent or is only to be asked about. */
export function problemOf(t: Texts, judgement: Judgement): string {
  switch (judgement.kind) {
    case 'impossible':
      return t.text('forms.between', { min: t.number(0), max: t.number(highestReading) });
    case 'lower':
      return t.text('meters.error.lower', { last: t.number(judgement.last.value) });
    case 'jump':
    case 'fine':
      return '';
  }
}

/** That some figures belong to no counter of the device, and which were not taken for readings; empty when all were. */
export function leftOutText(t: Texts, unplaced: readonly SaidReading[], unused: readonly string[]): string {
  const values = t.list(unplaced.map(({ value }) => t.number(value)));
  return [
    unplaced.length === 0 ? '' : t.text('meters.unplaced', { values }),
    unused.length === 0 ? '' : t.text('meters.unused', { figures: t.list(unused) }),
  ]
    .filter(Boolean)
    .join(' ');
}
