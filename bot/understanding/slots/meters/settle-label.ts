import type { MeterSlot, UnusedReason } from '../../types.ts';
import { kindOfCode, type LabelMeaning } from './counter-labels.ts';
import type { Placed } from './placed.ts';

/** What one figure comes to by its own label: a reading, a sum, a figure without a label, or one not used. */
export type Outcome =
  | { is: 'reading'; code: string | null; kind: MeterSlot['kind'] }
  | { is: 'sum'; of: 'all' | 'bw' | 'colour'; onlySum: boolean }
  | { is: 'bare' }
  | { is: 'unused'; reason: UnusedReason }
  /** A floor, a quantity: too short to be thought a reading. */
  | { is: 'nothing' };

/** Digits a number must have when nothing labels it closely: shorter ones are quantities, floors, months. */
const leastDigits = 3;

/** What a figure comes to by its label. */
export function settleLabel(placed: Placed): Outcome {
  const { figure, owner, doubtful, replaced } = placed;
  const means = owner?.means ?? {};
  const isShort = figure.digits < leastDigits && !placed.inColumn;
  if (isShort && (owner === null || means.other || means.previous)) return { is: 'nothing' };
  if (replaced) return { is: 'unused', reason: 'replaced' };
  if (means.other) return { is: 'unused', reason: 'unknown-label' };
  if (means.notBilled) return { is: 'unused', reason: 'not-billed' };
  if (doubtful) return { is: 'unused', reason: 'ambiguous' };
  if (figure.fault !== null) return { is: 'unused', reason: figure.fault };
  if (means.previous) return { is: 'unused', reason: 'previous' };
  const outcome = byMeaning(means);
  if (outcome.is === 'bare' && figure.orCode) return { is: 'unused', reason: 'ambiguous' };
  const isVague = outcome.is === 'reading' && outcome.code === null && !isComplete(means);
  const isLoose = isShort && isVague && figure.value !== 0 && !owner?.bound && placed.event === null;
  return isLoose && placed.stage === null ? { is: 'nothing' } : outcome;
}

function isComplete({ colour, size }: LabelMeaning): boolean {
  return colour !== undefined && size !== undefined;
}

function byMeaning({ code, colour, size, total, sum }: LabelMeaning): Outcome {
  if (code !== undefined) return { is: 'reading', code, kind: kindOfCode[code] ?? null };
  if (colour !== undefined && size !== undefined)
    return { is: 'reading', code: null, kind: `${colour}-${size}` };
  if (total && size !== undefined) return { is: 'unused', reason: 'total' };
  if (total) return { is: 'sum', of: colour ?? 'all', onlySum: sum === true };
  if (colour !== undefined) return { is: 'reading', code: null, kind: colour };
  return size === undefined ? { is: 'bare' } : { is: 'unused', reason: 'ambiguous' };
}

/** Whether a label says which counter, or at least which other figure of the machine, a number is. */
export function saysCounter({ code, colour, size, total, notBilled }: LabelMeaning): boolean {
  return Boolean(code ?? colour ?? size ?? total ?? notBilled);
}
