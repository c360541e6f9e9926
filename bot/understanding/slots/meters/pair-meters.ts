import type { MeterKind, MeterSlot } from '../../types.ts';
import type { MeterLabel, MeterToken } from './meter-tokens.ts';

/** A reading with where its value stands. */
export type PairedMeter = { meter: MeterSlot; at: number };

type Value = Extract<MeterToken, { is: 'value' }>;

/** The four counters of the programme (F17). */
const kindOfCode: Readonly<Record<string, MeterKind>> = {
  '112': 'bw-large',
  '113': 'bw-small',
  '122': 'colour-large',
  '123': 'colour-small',
};

function kindOf(label: MeterLabel): MeterSlot['kind'] {
  if (label.code !== undefined) return kindOfCode[label.code] ?? null;
  if (label.colour !== undefined)
    return label.size === undefined ? label.colour : `${label.colour}-${label.size}`;
  return label.total === true ? 'total' : null;
}

/** Digits a value must have when nothing labels it closely: shorter ones are quantities, floors, months. */
const leastDigits = 3;

/**
 * Puts values with their labels. People write the label before the value or after it, one way through the whole
 * message; a colour or size said once goes on for the values that follow ("noir: petit 100, grand 20").
 */
export function pairMeters(tokens: readonly MeterToken[]): PairedMeter[] {
  const firstLabel = tokens.findIndex(({ is }) => is === 'label');
  const firstValue = tokens.findIndex(({ is }) => is === 'value');
  if (firstValue < 0) return [];
  const labelsFirst = firstLabel >= 0 && firstLabel < firstValue;
  const groups = labelsFirst ? groupBefore(tokens) : groupAfter(tokens);
  const carried: MeterLabel = {};
  let sizeLeads = false;
  return groups.flatMap(({ value, labels }) => {
    const own: MeterLabel = Object.assign({}, ...labels);
    if (!isReading(value, own)) return [];
    sizeLeads = carryOver(own, carried, labels, sizeLeads);
    return [{ meter: { code: own.code ?? null, kind: kindOf(own), value: value.value }, at: value.start }];
  });
}

function carryOver(
  own: MeterLabel,
  carried: MeterLabel,
  labels: readonly MeterLabel[],
  sizeLeads: boolean,
): boolean {
  let leads = sizeLeads;
  if (own.colour !== undefined && own.size !== undefined)
    leads = labels.findIndex((label) => label.size) < labels.findIndex((label) => label.colour);
  if (own.code === undefined && own.total === undefined) {
    if (own.size !== undefined && own.colour === undefined && carried.colour !== undefined)
      own.colour = carried.colour;
    else if (own.colour !== undefined && own.size === undefined && carried.size !== undefined && leads)
      own.size = carried.size;
  }
  if (own.colour !== undefined) carried.colour = own.colour;
  if (own.size !== undefined) carried.size = own.size;
  return leads;
}

function isReading(value: Value, label: MeterLabel): boolean {
  const complete =
    label.code !== undefined ||
    label.total === true ||
    (label.colour !== undefined && label.size !== undefined);
  return (
    complete ||
    value.digits >= leastDigits ||
    (value.value === 0 && (label.size !== undefined || label.colour !== undefined))
  );
}

type Group = { value: Value; labels: MeterLabel[] };

function groupBefore(tokens: readonly MeterToken[]): Group[] {
  const groups: Group[] = [];
  let labels: MeterLabel[] = [];
  for (const token of tokens) {
    if (token.is === 'label') labels.push(token.label);
    else if (token.is === 'value') {
      groups.push({ value: token, labels });
      labels = [];
    }
  }
  return groups;
}

function groupAfter(tokens: readonly MeterToken[]): Group[] {
  const groups: Group[] = [];
  for (const token of tokens) {
    if (token.is === 'value') groups.push({ value: token, labels: [] });
    else if (token.is === 'label') groups.at(-1)?.labels.push(token.label);
  }
  return groups;
}
