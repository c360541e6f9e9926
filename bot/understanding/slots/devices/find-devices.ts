import type { Message } from '../../text/message.ts';
import type { DeviceSlot, FleetDevice } from '../../types.ts';
import { findByClient } from './find-by-client.ts';
import { findByModel } from './find-by-model.ts';
import { findByNetwork } from './find-by-network.ts';
import { type FoundDevice, findByAssetNumber, findBySerial } from './find-by-number.ts';
import { findByAlias, findByPlace } from './find-by-place.ts';
import { findByPlate } from './find-by-plate.ts';

/**
 * Every device a message points at, in the order of the text. Looks no further than the given fleet: what points
 * outside it is kept as text without candidates. "The C5560i on the 3rd floor" is one device: both must fit.
 */
export function findDevices(message: Message, fleet: readonly FleetDevice[]): FoundDevice[] {
  const plates = findByPlate(message, fleet);
  const numbered = [...plates, ...findBySerial(message, fleet), ...findByAssetNumber(message, fleet)];
  const described = [
    ...findByAlias(message, fleet),
    ...findByNetwork(message, fleet),
    ...findByModel(message, fleet),
    ...findByClient(message, fleet),
    ...findByPlace(message, fleet),
  ];
  const merged = mergeNeighbours(described.sort(byPosition), message);
  const known = new Set(numbered.flatMap(({ slot }) => slot.candidates));
  const extra = numbered.length === 0 ? merged : merged.filter(({ slot }) => addsToNumbered(slot, known));
  return [...numbered, ...extra].sort(byPosition);
}

const byPosition = (left: FoundDevice, right: FoundDevice): number => left.span.start - right.span.start;

/** Beside a serial, a description only counts when it surely is another device of the fleet. */
function addsToNumbered(slot: DeviceSlot, known: ReadonlySet<string>): boolean {
  return slot.candidates.length === 1 && slot.candidates.every((id) => !known.has(id)) && slot.by === 'alias';
}

/** How far apart two descriptions of one device may stand. */
const reach = 12;

function mergeNeighbours(found: readonly FoundDevice[], message: Message): FoundDevice[] {
  const result: FoundDevice[] = [];
  for (const next of found) {
    const previous = result.at(-1);
    const between = previous === undefined ? '' : message.folded.slice(previous.span.end, next.span.start);
    if (
      previous !== undefined &&
      next.span.start - previous.span.end <= reach &&
      !/,|;|\b(?:et|en|and|ou|of|or)\b/.test(between)
    )
      result[result.length - 1] = mergeTwo(previous, next, message);
    else result.push(next);
  }
  return result;
}

function mergeTwo(left: FoundDevice, right: FoundDevice, message: Message): FoundDevice {
  const span = { start: left.span.start, end: Math.max(left.span.end, right.span.end) };
  const both = left.slot.candidates.filter((id) => right.slot.candidates.includes(id));
  const candidates =
    both.length > 0 ? both : left.slot.candidates.length > 0 ? left.slot.candidates : right.slot.candidates;
  return {
    slot: { text: message.text.slice(span.start, span.end).trim(), by: left.slot.by, candidates },
    span,
  };
}
