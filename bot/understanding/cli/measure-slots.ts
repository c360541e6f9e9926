import { readFileSync } from 'node:fs';
import { fold } from '../text/fold.ts';
import type { DeviceSlot, Language, MeterSlot, Slots, SupplySlot, Understand } from '../types.ts';
import { demoFleets } from './demo-fleet.ts';

type GoldDevice = { text: string; candidates: string[] };
type Gold = Omit<Slots, 'device' | 'devices' | 'meters' | 'fault'> & {
  device?: GoldDevice;
  meters?: (Omit<MeterSlot, 'device'> & { device?: GoldDevice })[];
  fault?: { type: string; place: string | null };
};
/** One annotated message of the slot test set. */
export type SlotCase = { text: string; lang: Language; fleet: 'a' | 'b'; slots: Gold };

/** The day the annotators had in mind: a Monday. */
export const annotationDay = '2026-03-02';

/** Reads the annotated messages. */
export function readSlotCases(file: string): SlotCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim().startsWith('{'))
    .map((line) => JSON.parse(line) as SlotCase);
}

type Item = { slot: string; value: string };
const sorted = (ids: readonly string[]): string => [...ids].sort().join('|');
const deviceValue = (device: GoldDevice | DeviceSlot): string =>
  device.candidates.length > 0 ? sorted(device.candidates) : `outside:${fold(device.text)}`;
const meterValue = (meter: { code: string | null; kind: string | null; value: number }): string =>
  `${meter.kind ?? meter.code ?? '?'}=${meter.value}`;
const supplyValue = (supply: SupplySlot): string =>
  [supply.orderNumber?.toUpperCase().replace(/^0+/, '') ?? supply.kind, supply.colour, supply.quantity].join(
    '/',
  );

/** The facts of one message, one item a value, so that sets can be compared. */
function itemsOf(slots: Gold | Slots): Item[] {
  const items: Item[] = [];
  if (slots.device !== undefined) items.push({ slot: 'device', value: deviceValue(slots.device) });
  for (const meter of slots.meters ?? []) items.push({ slot: 'meters', value: meterValue(meter) });
  for (const supply of slots.supplies ?? []) items.push({ slot: 'supplies', value: supplyValue(supply) });
  if (slots.fault !== undefined)
    items.push({ slot: 'fault', value: `${slots.fault.type}/${slots.fault.place ?? ''}` });
  for (const key of ['case', 'order', 'date', 'language', 'email', 'person', 'urgency', 'count'] as const)
    if (slots[key] !== undefined) items.push({ slot: key, value: fold(String(slots[key])) });
  return items;
}

const loose = new Set(['person', 'urgency']);

function agrees(gold: Item, found: Item): boolean {
  if (gold.slot !== found.slot) return false;
  if (gold.value === found.value) return true;
  if (gold.slot === 'fault') return gold.value.endsWith('/') && found.value.startsWith(gold.value);
  const outside = gold.value.startsWith('outside:') && found.value.startsWith('outside:');
  if (outside) return overlaps(gold.value.slice(8), found.value.slice(8));
  return loose.has(gold.slot) && overlaps(gold.value, found.value);
}

const overlaps = (left: string, right: string): boolean => left.includes(right) || right.includes(left);

/** True positives, wrongly found, missed. */
export type Tally = { right: number; extra: number; missed: number };
/** The harmonic mean of precision and recall. */
export const f1 = ({ right, extra, missed }: Tally): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);

/** What was measured: in all, by slot, and every message with a difference. */
export type SlotReport = { all: Tally; bySlot: Record<string, Tally>; differences: string[] };

/**
 * Compares found facts with annotated ones. A device agrees when its candidates are the same set; a reading when kind
 * and value are; a supply when number or kind, colour and quantity are; person and urgency when one contains the other.
 */
export function measureSlots(cases: readonly SlotCase[], understand: Understand): SlotReport {
  const report: SlotReport = { all: { right: 0, extra: 0, missed: 0 }, bySlot: {}, differences: [] };
  for (const { text, lang, fleet, slots } of cases) {
    const understood = understand(text, { language: lang, today: annotationDay, fleet: demoFleets[fleet] });
    const gold = itemsOf(slots);
    const found = itemsOf(understood.slots);
    const missed = gold.filter((item) => !found.some((other) => agrees(item, other)));
    const extra = found.filter((item) => !gold.some((other) => agrees(other, item)));
    for (const item of gold) count(report, item.slot, missed.includes(item) ? 'missed' : 'right');
    for (const item of extra) count(report, item.slot, 'extra');
    if (missed.length + extra.length > 0)
      report.differences.push(
        `${text}\n    ${understood.intent} ${understood.confidence.toFixed(2)}  missed ${show(missed)}  extra ${show(extra)}`,
      );
  }
  return report;
}

const show = (items: readonly Item[]): string =>
  items.map(({ slot, value }) => `${slot}:${value}`).join(' ') || '-';

function count(report: SlotReport, slot: string, outcome: keyof Tally): void {
  report.bySlot[slot] ??= { right: 0, extra: 0, missed: 0 };
  report.bySlot[slot][outcome] += 1;
  report.all[outcome] += 1;
}
