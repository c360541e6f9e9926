import type { Texts } from '../../../cards/texts/texts.ts';
import type { Deed, DeedDetail } from '../../../domain/approvals/deeds/deeds.ts';
import type { PeopleDeed } from '../../../domain/approvals/deeds/people-deed.ts';
import { deviceName } from '../parts/device/device-name.ts';

type Fact = { label: string; value: string };

/** What exactly will happen, or has happened, for whoever decides (G8); `asTyped`: what was named by its number stays that. */
export function deedFacts(t: Texts, deed: DeedDetail, asTyped = false): Fact[] {
  const words: { [K in Deed['kind']]: (one: Extract<DeedDetail, { kind: K }>) => Fact[] } = {
    people: (one) => peopleFacts(t, one, asTyped),
  };
  return words[deed.kind](deed);
}

function peopleFacts(t: Texts, { devices, serial, add, remove }: PeopleDeed, asTyped: boolean): Fact[] {
  const found =
    devices.map(deviceName).join('\n') || t.text('forward.people.unknown', { serial: serial ?? '' });
  const device = asTyped && serial !== null ? serial : found;
  const names = (people: PeopleDeed['add']) => t.list(people.map(({ name }) => name));
  return [
    { label: t.text('forward.people.device', { count: devices.length || 1 }), value: device },
    { label: t.text('forward.people.add'), value: names(add) },
    { label: t.text('forward.people.remove'), value: names(remove) },
  ].filter(({ value }) => value !== '');
}
