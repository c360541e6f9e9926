import type { Utterance } from '../../engine/capability.ts';
import type { DeviceSlot } from '../../understanding/types.ts';
import {
  anotherDevice,
  chosenDevice,
  type DeviceDraft,
  deviceFields,
  deviceSaid,
} from '../parts/device/device-draft.ts';
import { amendTogether } from './amend-together.ts';
import { asksAboutReadings } from './answer-question.ts';
import { confirmed } from './confirm-figures.ts';
import { isTogether, partsOf } from './device-parts.ts';
import { type MetersDraft, metersDraft, type SaidReading, withDevices } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { giveFigures } from './give-figures.ts';
import { readingsOf } from './readings.ts';
import { splitFigures, toReadings, unusedIn } from './split-figures.ts';

/** The first draft, from what was understood of a message. */
export function beginMeters(utterance: Utterance): MetersDraft {
  const { slots } = utterance.understanding;
  const [own, ...others] = splitFigures(slots, utterance.text);
  const empty = metersDraft.parse({});
  const about = own.device === undefined ? deviceSaid(empty, utterance) : {};
  const first = { ...toReadings(own), ...about };
  return withDevices({ ...empty, unused: unusedIn(slots) }, [first, ...others.map(toReadings)]);
}

/**
 * A later message: says that a figure is right, corrects the device or the figures ("non, 152 900", "l'autre machine"),
 * adds figures, or brings those of more devices, which join it on one card. A question about them changes nothing.
 */
export function amendMeters(draft: MetersDraft, utterance: Utterance, facts: MeterFacts): MetersDraft {
  if (asksAboutReadings(utterance, draft, facts) !== null) return draft;
  const parts = partsOf(draft, facts);
  const right = confirmed(utterance, parts);
  if (right !== null) return withDevices(draft, right);
  if (isTogether(draft, parts)) return amendTogether(draft, utterance, parts);
  return amendOne(draft, utterance, facts);
}

function amendOne(draft: MetersDraft, { text, understanding }: Utterance, facts: MeterFacts): MetersDraft {
  const { act, slots } = understanding;
  const [{ device, said, words }, ...rest] = splitFigures(slots, text);
  const others = rest.map(toReadings);
  const open = { ...draft, stand: 'open' as const, unused: unusedIn(slots) };
  const current = facts.device === null ? draft : chosenDevice(facts.device.id);
  if (act === 'other-one')
    return joinedBy(elsewhere(open, anotherDevice(current, facts.devices), said, facts), others);
  const given = { ...open, words: [...open.words, ...words] };
  if (device === undefined || isCurrent(device, facts))
    return joinedBy({ ...given, ...giveFigures(given, said, act, facts) }, others);
  const isOneMore = facts.device !== null && said.length > 0 && act !== 'correct';
  if (isOneMore && readingsOf(draft, facts).given.length > 0)
    return joinedBy(open, [toReadings({ device, said, words }), ...others]);
  return joinedBy(elsewhere(given, deviceFields(draft, device), said, facts), others);
}

/** Further devices of the message, on the same card from now on. */
function joinedBy(draft: MetersDraft, others: readonly MetersDraft['others'][number][]): MetersDraft {
  return { ...draft, others: [...draft.others, ...others] };
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
  const moved = given.map(({ meter, value, readOn, estimated, event }) => ({
    ...{ code: null, kind: meter.kind, value },
    ...{ readOn, estimated, event },
  }));
  const said = own.length > 0 ? own : [...moved, ...unplaced];
  return { ...draft, ...device, values: {}, details: {}, said };
}
