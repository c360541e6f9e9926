import type { Utterance } from '../../engine/capability.ts';
import { fold } from '../../understanding/text/fold.ts';
import { type DevicePart, doubts, withoutLines } from './device-parts.ts';
import type { DeviceReadings } from './draft.ts';
import { isFor } from './split-figures.ts';

/** More than so many words say more than what is to be left out. */
const longest = 10;

/** Wordings that leave something out, on lower-case text without accents. */
const leaving = new RegExp(
  [
    'sans|sauf|excepte|hormis|(?:en)?leve[rz]?|retire[rz]?|supprime[rz]?|oublie[rz]?|laisse[rz]?|saute[rz]?|mets? pas',
    "pas (?:le|la|les|celui|celle)\\b|pas l[\u2019']",
    'without|except|(?:leave|take|keep) .*\\b(?:out|off|away)|leave out|take out|drop|skip|remove|forget|omit|not the',
    'zonder|behalve|weglaten|overslaan|schrap|verwijder|vergeet|laat .*\\b(?:weg|vallen|eruit)|haal .*\\b(?:weg|eruit|eraf)',
    'sla .*\\bover|niet (?:de|het|die|dat)',
  ]
    .map((some) => `\\b(?:${some})`)
    .join('|'),
);

/** Words that mean the figure in question. */
const thatOne =
  /\b(?:that one|this one|celui[ -]l?a|celle[ -]l?a|celui-ci|celle-ci|cette ligne|ce chiffre|die|deze|dat|dit)\b/;

/**
 * The devices of a draft without those a message leaves out ("sans l'accueil", "laat salle B weg"), or without the only
 * figure in question ("skip that one"). null for a message that leaves nothing out.
 */
export function leftOut(
  { text, understanding }: Utterance,
  parts: readonly DevicePart[],
): DeviceReadings[] | null {
  const { device, devices, meters } = understanding.slots;
  if (meters !== undefined || !isLeaving(text)) return null;
  const named = devices ?? (device === undefined ? [] : [device]);
  const gone = parts.filter(({ readings }) => named.some((one) => isFor(one, readings)));
  if (gone.length > 0 || named.length > 0) return gone.length > 0 ? without(parts, gone) : null;
  return thatOne.test(fold(text)) ? withoutDoubt(parts) : null;
}

function isLeaving(text: string): boolean {
  return text.trim().split(/\s+/).length <= longest && leaving.test(fold(text));
}

function without(parts: readonly DevicePart[], gone: readonly DevicePart[]): DeviceReadings[] {
  return parts.filter((part) => !gone.includes(part)).map(({ readings }) => readings);
}

function withoutDoubt(parts: readonly DevicePart[]): DeviceReadings[] | null {
  const open = parts.flatMap(({ lines }) => lines.filter(({ fate }) => doubts.some((one) => one === fate)));
  if (open.length !== 1) return null;
  return parts.flatMap((part) => {
    const [line] = part.lines.filter((one) => open.includes(one));
    if (line === undefined) return [part.readings];
    return part.lines.length === 1 ? [] : [withoutLines(part, [line])];
  });
}
