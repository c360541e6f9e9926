import type { Message } from '../../text/message.ts';
import type { CapabilityId, MeterSlot } from '../../types.ts';
import type { FoundDevice } from '../devices/find-by-number.ts';
import { type MeterToken, meterTokens } from './meter-tokens.ts';
import { type PairedMeter, pairMeters } from './pair-meters.ts';

const meterWords =
  /compteur|teller|meterstand|\bstand\b|standen|meter|reading|releve|counter|\bcount|\bcpt\b|\bindex\b|clicks?\b|pages?\b|pagina/;
const otherNumbers =
  /\b(?:tel|telefoon|telephone|phone|gsm|fax|postcode|code postal|postal|zip|po|iban|rib|btw|tva|vat|error|erreur|fout|foutcode|code|firmware|version|versie|klantnummer|client|euros?|eur|ip|poste|extension|toestelnummer)[ .:#°a-z]{0,12}$/;
const money =
  /^ ?(?:€|eur|euro|%|\$|£|dpi|go|gb|mb|mbps|h\b|u\b|uur|heures?|min|jours?|dagen|days|feuilles|vellen|sheets|ans|jaar|years|km|mm|cm|kg)/;

/**
 * Meter readings of a message (F8, F17, F18): values with a code, a kind or nothing at all. With several devices in
 * one message each reading carries its own. `open` is the capability whose form waits for values.
 */
export function findMeters(
  message: Message,
  devices: readonly FoundDevice[],
  open: CapabilityId | undefined,
): MeterSlot[] {
  const tokens = meterTokens(message).filter(
    (token) => token.is !== 'value' || isPlainNumber(token, message),
  );
  const paired = pairMeters(tokens).filter((pair) => isMeant(pair, message, open, tokens));
  if (devices.length < 2) return paired.map(({ meter }) => meter);
  return paired.map(({ meter, at }) => {
    const device = deviceFor(at, devices, paired);
    return device === undefined ? meter : { ...meter, device: device.slot };
  });
}

function isPlainNumber(token: Extract<MeterToken, { is: 'value' }>, message: Message): boolean {
  const before = message.folded.slice(Math.max(0, token.start - 30), token.start);
  return (
    !otherNumbers.test(before) && !money.test(message.folded.slice(token.end)) && !/[€$£] ?$/.test(before)
  );
}

/** An unlabelled number counts when the message speaks of counters, is nothing but numbers, or answers the meter form. */
function isMeant(
  { meter }: PairedMeter,
  message: Message,
  open: CapabilityId | undefined,
  tokens: readonly MeterToken[],
): boolean {
  if (meter.code !== null || (meter.kind !== null && meter.value >= 100)) return true;
  if (open === 'submit-meters' || meterWords.test(message.folded)) return true;
  if (meter.kind !== null)
    return tokens.filter(({ is }) => is === 'value').length > 1 || /[:=]/.test(message.folded);
  return meter.value >= 1000 && meter.value < 100_000_000;
}

function deviceFor(
  at: number,
  devices: readonly FoundDevice[],
  paired: readonly PairedMeter[],
): FoundDevice | undefined {
  const first = paired[0]?.at ?? 0;
  const before = devices.filter(({ span }) => span.start < at).at(-1);
  const deviceLeads = (devices[0]?.span.start ?? 0) < first;
  return deviceLeads ? before : devices.find(({ span }) => span.start > at);
}
