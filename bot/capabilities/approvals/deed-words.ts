import type { Texts } from '../../../cards/texts/texts.ts';
import type { CaseDeed } from '../../../domain/approvals/deeds/case-deed.ts';
import type { DeedDetail } from '../../../domain/approvals/deeds/deeds.ts';
import type { PeopleDeed } from '../../../domain/approvals/deeds/people-deed.ts';
import { detailFacts } from '../parts/case/case-details.ts';
import { deviceName } from '../parts/device/device-name.ts';

type Fact = { label: string; value: string };

/** What exactly will happen, or has happened, for whoever decides (G8); `asTyped`: what was named by its number stays that. */
export function deedFacts(t: Texts, deed: DeedDetail, asTyped = false): Fact[] {
  return deed.kind === 'people' ? peopleFacts(t, deed, asTyped) : caseFacts(t, deed);
}

function caseFacts(t: Texts, { title, device, details, description, opened }: CaseDeed): Fact[] {
  return [
    { label: t.text('forward.case.what'), value: title },
    { label: t.text('cases.fact.device'), value: device === null ? '' : deviceName(device) },
    ...detailFacts(t, details),
    { label: t.text('cases.fact.description'), value: description },
    { label: t.text('cases.fact.number'), value: opened ?? '' },
  ].filter(({ value }) => value !== '');
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
