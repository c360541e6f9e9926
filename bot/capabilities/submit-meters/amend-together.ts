import { assignReadings, type Standing } from '../../../domain/meters/rules/assign-readings.ts';
import type { Utterance } from '../../engine/capability.ts';
import type { DialogueAct } from '../../understanding/types.ts';
import { type DevicePart, doubts } from './device-parts.ts';
import { type DeviceReadings, type MetersDraft, noReadings, type SaidReading, withDevices } from './draft.ts';
import { giveFigures, setFigures } from './give-figures.ts';
import { leftOut } from './leave-out.ts';
import { meantDevice } from './meant-device.ts';
import { type Group, groupFigures, isFor, toReadings, unusedIn } from './split-figures.ts';

/**
 * A later message while several devices are on the card: leaves some of it out, says which device is meant, corrects
 * figures or adds some. A figure without a device corrects the one in question, or, after "no", the one it resembles
 * most; when it can be for any of them, it is asked for which.
 */
export function amendTogether(
  draft: MetersDraft,
  utterance: Utterance,
  parts: readonly DevicePart[],
): MetersDraft {
  const changed = leftOut(utterance, parts) ?? meantDevice(utterance, parts);
  if (changed !== null) return withDevices({ ...draft, page: 0 }, changed);
  const { act, slots } = utterance.understanding;
  const groups = groupFigures(slots, utterance.text);
  const opened = { ...draft, unused: unusedIn(slots) };
  const devices = groups.reduce<DeviceReadings[]>(
    (known, group) =>
      group.device === undefined ? toAny(known, group, act, parts) : toOne(known, group, act, parts),
    parts.map(({ readings }) => readings),
  );
  return withDevices(opened, devices);
}

function toOne(
  known: readonly DeviceReadings[],
  group: Group,
  act: DialogueAct,
  parts: readonly DevicePart[],
): DeviceReadings[] {
  const added = toReadings(group);
  const at = parts.findIndex(({ readings }) => isFor(group.device, readings));
  const part = parts[at];
  if (part === undefined) return [...known, added];
  return known.map((readings, index) =>
    index === at ? withWords(giveFigures(readings, group.said, act, part.facts), group) : readings,
  );
}

function withWords(readings: DeviceReadings, { words }: Group): DeviceReadings {
  return { ...readings, words: [...readings.words, ...words] };
}

/** Figures that name no device: to the lines in question; the rest waits for one, of those on the card. */
function toAny(
  known: readonly DeviceReadings[],
  group: Group,
  act: DialogueAct,
  parts: readonly DevicePart[],
): DeviceReadings[] {
  const said = group.said.filter(({ value }) => !isOnCard(value, parts));
  const { placed, unplaced } = assignReadings(said, inQuestion(parts, act));
  const corrected = known.map((readings, at) => {
    const part = parts[at];
    const own = Object.entries(placed).flatMap(([key, one]) => {
      const [place, code = ''] = key.split('/');
      return Number(place) === at ? [[code, one] as const] : [];
    });
    if (part === undefined || own.length === 0) return readings;
    const changed = Object.fromEntries<SaidReading>(own);
    return withWords({ ...setFigures(readings, part.lines, changed), said: part.unplaced }, group);
  });
  return unplaced.length === 0 ? corrected : [...corrected, anyOf(parts, { ...group, said: unplaced })];
}

/** A figure that stands there already says nothing new. */
function isOnCard(value: number, parts: readonly DevicePart[]): boolean {
  return parts.some(({ lines }) => lines.some((line) => line.value === value));
}

/** The doubtful figures of all devices; after "no" any of them. Each by its place in the draft and its counter. */
function inQuestion(parts: readonly DevicePart[], act: DialogueAct): Standing[] {
  const all = parts.flatMap(({ lines }, at) =>
    lines.map(({ meter, value, fate }) => ({
      ...{ code: `${at}/${meter.code}`, kind: meter.kind, at: value },
      isDoubtful: doubts.some((doubt) => doubt === fate),
    })),
  );
  const doubtful = all.filter(({ isDoubtful }) => isDoubtful);
  return doubtful.length > 0 ? doubtful : act === 'correct' ? all : [];
}

function anyOf(parts: readonly DevicePart[], { said, words }: Group): DeviceReadings {
  const candidates = parts.flatMap(({ readings }) => readings.deviceId ?? []);
  return { ...noReadings, candidates, said, words };
}
