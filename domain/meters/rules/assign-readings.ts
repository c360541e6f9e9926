import type { MeterKind } from '../../fleet/list-fleet.ts';
import type { MeterState } from './meter-state.ts';

/** A figure as a person gave it: a counter's code, a kind, just "black", or nothing. */
export type SpokenReading = { code: string | null; kind: MeterKind | 'bw' | 'colour' | null; value: number };

/** A counter and where it stands: what is on record, or what was given for it before. */
export type Standing = { code: string; kind: MeterKind; at: number };

export type Assigned<R extends SpokenReading> = {
  /** By counter code. */
  placed: Record<string, R>;
  /** Figures that belong to no counter of the device. */
  unplaced: R[];
};

const families: Record<'bw' | 'colour', readonly MeterKind[]> = {
  bw: ['bw-small', 'bw-large', 'total'],
  colour: ['colour-small', 'colour-large'],
};

/** How much farther a counter seems that stands above the figure: counters do not run back. */
const runningBack = 3;

/** So many pages say nothing yet about the size of a counter: each device begins at nought. */
const fewPages = 1000;

/** Where a counter stands on record. */
export function standingOf({ code, kind, last }: MeterState): Standing {
  return { code, kind, at: last?.value ?? 0 };
}

/**
 * Which counter each figure belongs to. A code or an exact kind decides; "black" alone, or a bare figure, goes to the
 * counter it continues most closely. A bare figure that repeats where a counter stands ("it was 143,312, now
 * 144,020") is dropped when that counter has a newer one. Never two figures for one counter.
 */
export function assignReadings<R extends SpokenReading>(
  spoken: readonly R[],
  meters: readonly Standing[],
): Assigned<R> {
  const assigned: Assigned<R> = { placed: {}, unplaced: [] };
  const vagueness = (reading: SpokenReading) => vaguenessOf(reading, meters);
  for (const reading of [...spoken].sort((a, b) => vagueness(a) - vagueness(b)))
    place(reading, meters, assigned);
  return assigned;
}

function place<R extends SpokenReading>(
  reading: R,
  meters: readonly Standing[],
  { placed, unplaced }: Assigned<R>,
): void {
  const repeated = isBare(reading) ? meters.filter(({ at }) => at === reading.value) : [];
  const fitting = repeated.length > 0 ? repeated : meters.filter((meter) => matches(reading, meter));
  const meter = closest(
    fitting.filter(({ code }) => placed[code] === undefined),
    reading.value,
  );
  if (meter) placed[meter.code] = reading;
  else if (repeated.length === 0) unplaced.push(reading);
}

/** What is said exactly takes its counter first, so that what is vague gets one of those left. */
function vaguenessOf(reading: SpokenReading, meters: readonly Standing[]): number {
  if (isBare(reading)) return meters.some(({ at }) => at === reading.value) ? 3 : 2;
  return reading.code === null && (reading.kind === 'bw' || reading.kind === 'colour') ? 1 : 0;
}

function isBare({ code, kind }: SpokenReading): boolean {
  return code === null && kind === null;
}

function matches({ code, kind }: SpokenReading, meter: Standing): boolean {
  if (code !== null) return meter.code === code;
  if (kind === null) return true;
  return kind === 'bw' || kind === 'colour' ? families[kind].includes(meter.kind) : meter.kind === kind;
}

/** By proportion: a counter that doubled is nearer than one that would show fifty times as much. */
function closest(meters: readonly Standing[], value: number): Standing | undefined {
  const size = (pages: number) => Math.log(pages + fewPages);
  const distance = ({ at }: Standing) =>
    at <= value ? size(value) - size(at) : (size(at) - size(value)) * runningBack;
  return [...meters].sort((a, b) => distance(a) - distance(b))[0];
}
