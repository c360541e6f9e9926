import { fold } from '../../text/fold.ts';
import type { Message } from '../../text/message.ts';
import type { DeviceSlot, FleetDevice } from '../../types.ts';
import type { FoundDevice } from '../devices/find-by-number.ts';
import { findDevices } from '../devices/find-devices.ts';
import type { DeviceFinder } from './tokenise-cell.ts';
import { atomsOf } from './wordings.ts';

/** Lines and cells in which devices are searched for by all they may be called, at most: that is the slow part. */
const mostSearches = 60;

/**
 * Finds the devices of one line or cell after another, the way those of a message are found. A cell that is a serial or
 * asset number needs no search, and after many searches only such numbers are found. `named` is what the message as a
 * whole names: the model of a device whose number stands in another line says nothing more.
 */
export function createDeviceFinder(
  fleet: readonly FleetDevice[],
  named: readonly DeviceSlot[],
): DeviceFinder {
  const byNumber = new Set(
    named
      .filter(({ by }) => by === 'serial' || by === 'asset-number')
      .flatMap(({ candidates }) => candidates),
  );
  const saysMore = ({ slot: { by, candidates } }: FoundDevice): boolean =>
    by !== 'model' || !candidates.some((id) => byNumber.has(id));
  const numbers = new Map<string, FoundDevice['slot']>();
  for (const { id, serial, assetNumber } of fleet) {
    numbers.set(fold(assetNumber), { text: assetNumber, by: 'asset-number', candidates: [id] });
    numbers.set(fold(serial), { text: serial, by: 'serial', candidates: [id] });
  }
  let searches = 0;
  return (message) => {
    const exact = exactIn(message, numbers);
    const isWhole = exact.length === 1 && /^[a-z0-9]+$/.test(message.folded);
    if (isWhole || !/[a-z]|\d{4}/.test(message.folded)) return exact;
    searches += 1;
    return searches > mostSearches ? exact : findDevices(message, fleet).filter(saysMore);
  };
}

function exactIn(message: Message, numbers: ReadonlyMap<string, FoundDevice['slot']>): FoundDevice[] {
  return atomsOf(message.folded).flatMap(({ text, start, end }) => {
    const slot = numbers.get(text);
    return slot === undefined
      ? []
      : [{ slot: { ...slot, text: message.text.slice(start, end) }, span: { start, end } }];
  });
}
