import type { MeterSlot, MeterTotal } from '../../types.ts';

type Valued = Pick<MeterSlot, 'kind' | 'value'>;

/**
 * What the counters given for one device add up to: all of them, or those of a colour; null when some are missing.
 * `part` is the sum of those that are there.
 */
export function sumOf(
  of: MeterTotal['of'],
  readings: readonly Valued[],
): { sum: number | null; part: number } {
  if (of !== 'all') return sumOfColour(of, readings);
  const bw = sumOfColour('bw', readings);
  const colour = sumOfColour('colour', readings);
  const isWhole = bw.sum !== null && colour.sum !== null;
  return { sum: isWhole ? bw.part + colour.part : null, part: bw.part + colour.part };
}

function sumOfColour(
  colour: 'bw' | 'colour',
  readings: readonly Valued[],
): { sum: number | null; part: number } {
  const given = (kind: MeterSlot['kind']): number | undefined =>
    readings.find((one) => one.kind === kind)?.value;
  const whole = given(colour);
  const sizes = [given(`${colour}-large`), given(`${colour}-small`)];
  const part = whole ?? sizes.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const isWhole = whole !== undefined || sizes.every((value) => value !== undefined);
  return { sum: isWhole ? part : null, part };
}

/** A total with what it was checked against; it does not fit either when a part is already more than the whole. */
export function checkTotal(total: Omit<MeterTotal, 'sum' | 'fits'>, readings: readonly Valued[]): MeterTotal {
  const { sum, part } = sumOf(total.of, readings);
  const fits = sum !== null ? sum === total.value : part > total.value ? false : null;
  return { ...total, sum, fits };
}
