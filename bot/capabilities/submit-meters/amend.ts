import {
  type Assigned,
  assignReadings,
  type Standing,
  standingOf,
} from '../../../domain/meters/rules/assign-readings.ts';
import type { Utterance } from '../../engine/capability.ts';
import type { DeviceSlot, DialogueAct } from '../../understanding/types.ts';
import { anotherDevice, chosenDevice, type DeviceDraft, deviceFields } from '../parts/device/device-draft.ts';
import {
  type MeterFacts,
  type MetersDraft,
  metersDraft,
  type OtherDevice,
  type SaidReading,
} from './draft.ts';
import { type JudgedReading, readingsOf } from './readings.ts';
import { splitFigures, toOther, unusedIn } from './split-figures.ts';

/** The first draft, from what was understood of a message. */
export function beginMeters({ understanding: { slots } }: Utterance): MetersDraft {
  const empty = metersDraft.parse({});
  const { device, own, others } = splitFigures(slots);
  return { ...empty, ...deviceFields(empty, device), said: own, others, unused: unusedIn(slots) };
}

/**
 * A later message: corrects the device or the figures ("non, 152 900", "l'autre machine"), adds figures, or brings
 * those of one more device, which wait until this one is sent.
 */
export function amendMeters(
  draft: MetersDraft,
  { understanding }: Utterance,
  facts: MeterFacts,
): MetersDraft {
  const { act, slots } = understanding;
  const { device, own, others } = splitFigures(slots);
  const unused = unusedIn(slots);
  const open = { ...draft, stand: 'open' as const, others: addOthers(draft.others, others), unused };
  const current = facts.device === null ? draft : chosenDevice(facts.device.id);
  if (act === 'other-one') return elsewhere(open, anotherDevice(current, facts.devices), own, facts);
  if (device === undefined || isCurrent(device, facts)) return withFigures(open, own, act, facts);
  const isOneMore = facts.device !== null && own.length > 0 && act !== 'correct';
  if (isOneMore && readingsOf(draft, facts).given.length > 0)
    return { ...open, others: addOthers(open.others, [toOther(device, own)]) };
  return elsewhere(open, deviceFields(draft, device), own, facts);
}

/** Words that can mean the device it is about mean that one. */
function isCurrent({ candidates }: DeviceSlot, { device }: MeterFacts): boolean {
  return device !== null && candidates.includes(device.id);
}

/** It is about another device: the figures go along, by kind of counter, unless new ones were given with it. */
function elsewhere(
  draft: MetersDraft,
  device: DeviceDraft,
  own: SaidReading[],
  facts: MeterFacts,
): MetersDraft {
  const { given, unplaced } = readingsOf(draft, facts);
  const moved = given.map(({ meter, value }) => ({ code: null, kind: meter.kind, value }));
  return { ...draft, ...device, values: {}, said: own.length > 0 ? own : [...moved, ...unplaced] };
}

function withFigures(
  draft: MetersDraft,
  own: SaidReading[],
  act: DialogueAct,
  facts: MeterFacts,
): MetersDraft {
  if (own.length === 0) return draft;
  if (facts.device === null) return { ...draft, said: [...keptOf(draft.said, own, act), ...own] };
  const { given } = readingsOf(draft, facts);
  const { values, unplaced } = assignCorrection(own, given, act, facts);
  const before = Object.fromEntries(given.map(({ meter, value }) => [meter.code, value]));
  return { ...draft, values: { ...before, ...values }, said: unplaced };
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
  own: SaidReading[],
  given: JudgedReading[],
  act: DialogueAct,
  { meters }: MeterFacts,
): Assigned {
  const first = assignReadings(own, correctable(given, act));
  const rest = meters.filter(({ code }) => first.values[code] === undefined).map(standingOf);
  const second = assignReadings(first.unplaced, rest);
  return { values: { ...first.values, ...second.values }, unplaced: second.unplaced };
}

function correctable(given: readonly JudgedReading[], act: DialogueAct): Standing[] {
  const doubtful = given.filter(({ judgement }) => judgement.kind !== 'fine');
  const chosen = doubtful.length === 1 ? doubtful : act === 'correct' ? given : [];
  return chosen.map(({ meter, value }) => ({ code: meter.code, kind: meter.kind, at: value }));
}

function addOthers(known: readonly OtherDevice[], added: readonly OtherDevice[]): OtherDevice[] {
  const isAgain = (one: OtherDevice) =>
    added.some(({ deviceId }) => deviceId !== null && deviceId === one.deviceId);
  return [...known.filter((one) => !isAgain(one)), ...added];
}
