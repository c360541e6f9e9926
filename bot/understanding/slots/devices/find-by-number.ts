import { editDistance } from '../../text/edit-distance.ts';
import { freeMatches, isFree, type Message, type Span, spanOf, textAt } from '../../text/message.ts';
import type { DeviceSlot, FleetDevice } from '../../types.ts';
import { plainCode } from './plain-code.ts';

/** A device a message points at, and where. */
export type FoundDevice = { slot: DeviceSlot; span: Span };

const serialLike = /(?<![\w@.])(?:[a-z]{2,4}[ -]?\d{5,8}|\d[a-z]{2}[ -]?\d{5}|[a-z]\d{8,9})(?![\w@])/g;
const assetLike = /(?<![\w.,/+-])(?:asset-)?(\d{8})(?:-\d{8}-\d{3}-[a-z]+)?(?![\w/]|[.,]\d)/g;
const anyCode = /(?<![\w@.])(?=[a-z0-9-]{6,20}(?![\w@]))(?=[a-z-]*\d)[a-z0-9]{2,20}(?:-[a-z0-9]+)?(?![\w@])/g;
/** A code that is called a serial number is one, though no device has it. */
const labelled =
  /\b(?:s\/n|sn|serial(?: (?:number|no|nr))?|(?:numero |no |n° ?)?de serie|serienummer)[ .:#=°]{1,3}(?<code>(?=[a-z0-9-]*\d)(?=[a-z0-9-]*[a-z])[a-z0-9-]{5,20})(?![\w@])/g;
const tail =
  /\b(?:serie|serial|serienummer|sn|s\/n|numero|nummer|number|finissant|finit|se terminant|termine|eindigt?|eindigend|ending|ends)(?: (?:par|en|op|in|with|met|de))?[ .:#…]{1,4}(\d{3,6})\b|…(\d{3,6})\b/g;

/** After these words eight digits are a reading, a bill, an order or a telephone, unless the fleet knows them. */
const notADevice =
  /(?:[:=]|factu[a-z]*|invoice|bill|commande|bestelling|order|tel|phone|telefoon|klant[a-z]*|client|customer|contra[a-z]*)(?: (?:n|nr|no|num[a-z]*|nummer|number))?[ .:#°]*$/;

const squeezed = (code: string): string => code.replace(/[ -]/g, '');

/** Typing errors forgiven in a serial of eight or nine characters. */
const forgiven = 1;

function closest(code: string, fleet: readonly FleetDevice[]): string[] {
  const wanted = squeezed(code);
  const scored = fleet
    .map((device) => {
      const serial = device.serial.toLowerCase();
      const distance =
        serial === wanted
          ? 0
          : plainCode(serial) === plainCode(wanted)
            ? 0.5
            : editDistance(plainCode(serial), plainCode(wanted), forgiven);
      return { id: device.id, distance };
    })
    .filter(({ distance }) => distance <= forgiven);
  const least = Math.min(...scored.map(({ distance }) => distance));
  return scored.filter(({ distance }) => distance === least).map(({ id }) => id);
}

/** Devices named by serial number, with one typing error forgiven when the fleet has such a serial (F18, X58). */
export function findBySerial(message: Message, fleet: readonly FleetDevice[]): FoundDevice[] {
  const found: FoundDevice[] = [];
  for (const match of freeMatches(message, serialLike)) {
    const span = spanOf(match);
    if (
      /^(?:tn|cs|po|nr|no|du|le|la|de|van|et|en|the|is|op|aan|and|for|van|dat|met|une|les|des|est|ref|tel|gsm|num|fax|sur|par|pour|noir|zw|bw|nb|mono|kopie|zwart)[ -]?\d/.test(
        match[0],
      )
    )
      continue;
    const candidates = closest(match[0], fleet);
    if (candidates.length === 0 && /[ -]/.test(match[0])) continue;
    found.push({ slot: { text: textAt(message, span), by: 'serial', candidates }, span });
    message.claimed.push(span);
  }
  for (const match of freeMatches(message, anyCode)) {
    const span = spanOf(match);
    const candidates = closest(match[0], fleet);
    if (candidates.length === 0) continue;
    found.push({ slot: { text: textAt(message, span), by: 'serial', candidates }, span });
    message.claimed.push(span);
  }
  for (const match of freeMatches(message, labelled)) {
    const end = match.index + match[0].length;
    const span = { start: end - (match.groups?.code ?? '').length, end };
    found.push({ slot: { text: textAt(message, span), by: 'serial', candidates: [] }, span });
    message.claimed.push(span);
  }
  return found;
}

/** Devices named by the eight digits of their asset number, or by the last digits of their serial. */
export function findByAssetNumber(message: Message, fleet: readonly FleetDevice[]): FoundDevice[] {
  const found: FoundDevice[] = [];
  for (const match of freeMatches(message, assetLike)) {
    const span = spanOf(match);
    const wanted = match[1] ?? '';
    const exact = fleet.filter((device) => device.assetNumber === wanted);
    const near =
      exact.length > 0 ? exact : fleet.filter((device) => editDistance(device.assetNumber, wanted, 1) <= 1);
    if (near.length === 0 && notADevice.test(message.folded.slice(0, span.start))) continue;
    found.push({
      slot: { text: textAt(message, span), by: 'asset-number', candidates: near.map(({ id }) => id) },
      span,
    });
    message.claimed.push(span);
  }
  for (const match of freeMatches(message, tail)) {
    const digits = match[1] ?? match[2] ?? '';
    const span = { start: match.index + match[0].length - digits.length, end: match.index + match[0].length };
    const candidates = fleet.filter(({ serial }) => serial.endsWith(digits)).map(({ id }) => id);
    if (candidates.length === 0 || !isFree(message, span)) continue;
    found.push({ slot: { text: textAt(message, span), by: 'serial', candidates }, span });
    message.claimed.push(span);
  }
  return found;
}
