import { foreignNumber } from '../text/foreign-number.ts';
import { freeMatches, type Message, spanOf, textAt } from '../text/message.ts';
import type { FleetDevice } from '../types.ts';
import { plainCode } from './devices/plain-code.ts';

const pattern = new RegExp(`(?<![\\w-])(?:${foreignNumber})(?![\\w])`, 'g');

/** The number a message bears in the system of somebody else, as typed; no serial number of the fleet is one. */
export function findReference(message: Message, fleet: readonly FleetDevice[]): string | undefined {
  const found = freeMatches(message, pattern).find(({ 0: code }) => !isSerial(code, fleet));
  if (found === undefined) return undefined;
  message.claimed.push(spanOf(found));
  return textAt(message, spanOf(found));
}

function isSerial(code: string, fleet: readonly FleetDevice[]): boolean {
  return fleet.some(({ serial }) => plainCode(serial.toLowerCase()) === plainCode(code));
}
