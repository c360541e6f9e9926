import { isFree, type Message, type Span, textAt } from '../../text/message.ts';
import type { FleetDevice } from '../../types.ts';
import type { FoundDevice } from './find-by-number.ts';
import { plainCode } from './plain-code.ts';

const part = /[a-z0-9]+/g;
/** A serial number is written in so many parts at most: "A7PU 0210 12345". */
const mostParts = 4;
/** How long serial and asset numbers are, whoever makes the device. */
const shortest = 5;
const longest = 20;

/**
 * Devices whose serial or asset number stands in the message, however long it is and however it is written: in parts, with
 * "S/N" before it, with O for 0, or scanned where the keyboard of a scanner is set to another country (F18, X58).
 */
export function findByPlate(message: Message, fleet: readonly FleetDevice[]): FoundDevice[] {
  const plates = platesOf(fleet);
  const found = [...written(message, plates), ...scanned(message, plates)];
  message.claimed.push(...found.map(({ span }) => span));
  return found;
}

type Plate = { id: string; by: 'serial' | 'asset-number' };

/** Kept beside the fleet: a report of a hundred lines is looked through line by line. */
const known = new WeakMap<readonly FleetDevice[], ReadonlyMap<string, Plate[]>>();

function platesOf(fleet: readonly FleetDevice[]): ReadonlyMap<string, Plate[]> {
  const plates = known.get(fleet) ?? makePlates(fleet);
  known.set(fleet, plates);
  return plates;
}

function makePlates(fleet: readonly FleetDevice[]): Map<string, Plate[]> {
  const plates = new Map<string, Plate[]>();
  const add = (number: string, plate: Plate) => {
    const key = plainCode(number.toLowerCase());
    if (key.length >= shortest) plates.set(key, [...(plates.get(key) ?? []), plate]);
  };
  for (const { id, serial, assetNumber } of fleet) {
    add(assetNumber, { id, by: 'asset-number' });
    add(serial, { id, by: 'serial' });
  }
  return plates;
}

function written(message: Message, plates: ReadonlyMap<string, Plate[]>): FoundDevice[] {
  const parts = [...message.folded.matchAll(part)];
  const found: FoundDevice[] = [];
  for (let at = 0; at < parts.length; at += 1)
    for (let count = Math.min(mostParts, parts.length - at); count > 0; count -= 1) {
      const hit = plateAt(message, parts.slice(at, at + count), plates);
      if (hit === null) continue;
      found.push(hit);
      at += count - 1;
      break;
    }
  return found;
}

function plateAt(
  message: Message,
  parts: readonly RegExpExecArray[],
  plates: ReadonlyMap<string, Plate[]>,
): FoundDevice | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = { start: first.index, end: last.index + last[0].length };
  const text = message.folded.slice(span.start, span.end);
  if (text.length > longest + mostParts || (parts.length > 1 && !isInParts(text))) return null;
  const unprefixed = parts.length === 1 ? text.replace(/^(?:sn|serial|serie)(?=\w{5})/, '') : text;
  const hits = plates.get(plainCode(text)) ?? plates.get(plainCode(unprefixed));
  return hits === undefined || !isFree(message, span) ? null : toFound(message, span, hits);
}

/** Numbers in groups of three are figures; parts of a serial have letters among them and figures behind. */
function isInParts(text: string): boolean {
  return /^[a-z0-9]+(?:[ -][a-z0-9]+)+$/.test(text) && /[a-z]/.test(text) && /\d$/.test(text);
}

function toFound(message: Message, span: Span, plates: readonly Plate[]): FoundDevice {
  const candidates = [...new Set(plates.map(({ id }) => id))];
  return { slot: { text: textAt(message, span), by: plates[0]?.by ?? 'serial', candidates }, span };
}

/** What the row of figures types on a French or Belgian keyboard without shift. */
const unshifted: Readonly<Record<string, string>> = {
  ...{ '&': '1', é: '2', '"': '3', "'": '4', '(': '5', '-': '6', '§': '6', è: '7', _: '8', '!': '8' },
  ...{ ç: '9', à: '0' },
};
const otherKeys: Readonly<Record<string, string>> = { a: 'q', q: 'a', z: 'w', w: 'z' };
const strokes = /[a-z0-9&é"'(§è!çà_-]{5,20}/gi;

/** A code read by a scanner that types on the keyboard of another country. */
function scanned(message: Message, plates: ReadonlyMap<string, Plate[]>): FoundDevice[] {
  return [...message.text.matchAll(strokes)].flatMap(({ 0: typed, index }) => {
    if (!/[&é"'(§è!çà_]/.test(typed) || !/[a-z]/i.test(typed)) return [];
    const figures = [...typed.toLowerCase()].map((key) => unshifted[key] ?? key).join('');
    const letters = figures.replace(/[aqzw]/g, (key) => otherKeys[key] ?? key);
    const hits = plates.get(plainCode(figures)) ?? plates.get(plainCode(letters));
    const span = { start: index, end: index + typed.length };
    return hits === undefined || !isFree(message, span) ? [] : [toFound(message, span, hits)];
  });
}
