import {
  type Assigned,
  assignReadings,
  type Standing,
  standingOf,
} from '../../../domain/meters/rules/assign-readings.ts';
import type { DialogueAct } from '../../understanding/types.ts';
import type { Details, DeviceReadings, SaidReading } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { type JudgedReading, readingsOf } from './readings.ts';

type Known = Pick<MeterFacts, 'device' | 'meters' | 'now' | 'figures'>;

/** Further figures of a device: they correct what was given, or add to it. Any of them opens its questions again. */
export function giveFigures(
  readings: DeviceReadings,
  own: readonly SaidReading[],
  act: DialogueAct,
  facts: Known,
): DeviceReadings {
  const open = { ...readings, stand: 'open' as const };
  if (own.length === 0) return open;
  if (facts.device === null) return { ...open, said: [...keptOf(readings.said, own, act), ...own] };
  const { given } = readingsOf(readings, facts);
  const { placed, unplaced } = assignCorrection(own, given, act, facts);
  return setFigures({ ...open, said: unplaced }, given, placed);
}

/** The readings with these figures on their counters, beside those given before. */
export function setFigures(
  readings: DeviceReadings,
  given: readonly JudgedReading[],
  placed: Readonly<Record<string, SaidReading>>,
): DeviceReadings {
  const values = given.map(({ meter, value }) => [meter.code, value] as const);
  const details = given.map((one) => [one.meter.code, detailsOf(one)] as const);
  const earlier = Object.fromEntries(details);
  const changed = Object.entries(placed);
  return {
    ...readings,
    values: {
      ...Object.fromEntries(values),
      ...Object.fromEntries(changed.map(([code, { value }]) => [code, value])),
    },
    details: {
      ...earlier,
      ...Object.fromEntries(changed.map(([code, one]) => [code, corrected(earlier[code], one)])),
    },
  };
}

function detailsOf({ readOn, estimated, event }: Details): Details {
  return { readOn, estimated, event };
}

/** A corrected figure is of the day that was named, and for the reason that was given, unless another one is. */
function corrected(before: Details | undefined, { readOn, estimated, event }: SaidReading): Details {
  return { readOn: readOn ?? before?.readOn ?? null, estimated, event: event ?? before?.event ?? null };
}

/** Without a device no counter is known yet: a figure replaces one said in the same words, a correction the only one. */
function keptOf(
  before: readonly SaidReading[],
  own: readonly SaidReading[],
  act: DialogueAct,
): SaidReading[] {
  if (act === 'correct' && before.length === 1 && own.length === 1) return [];
  const named = new Set(own.filter(({ code, kind }) => code ?? kind).map(wordsOf));
  return before.filter((one) => !named.has(wordsOf(one)));
}

function wordsOf({ code, kind }: SaidReading): string {
  return `${code}/${kind}`;
}

/**
 * A figure corrects the one in question first, then, after "no", the one given before that it resembles most; what
 * is left adds to the other counters.
 */
function assignCorrection(
  own: readonly SaidReading[],
  given: readonly JudgedReading[],
  act: DialogueAct,
  { meters }: Known,
): Assigned<SaidReading> {
  const first = assignReadings(own, correctable(given, act));
  const rest = meters.filter(({ code }) => first.placed[code] === undefined).map(standingOf);
  const second = assignReadings(first.unplaced, rest);
  return { placed: { ...first.placed, ...second.placed }, unplaced: second.unplaced };
}

function correctable(given: readonly JudgedReading[], act: DialogueAct): Standing[] {
  const doubtful = given.filter(({ judgement }) => judgement.kind !== 'fine');
  const chosen = doubtful.length === 1 ? doubtful : act === 'correct' ? given : [];
  return chosen.map(({ meter, value }) => ({ code: meter.code, kind: meter.kind, at: value }));
}
