import { partsOf } from '../../../bot/capabilities/submit-meters/device-parts.ts';
import {
  type DeviceReadings,
  type MetersDraft,
  metersDraft,
  noReadings,
  type SaidReading,
} from '../../../bot/capabilities/submit-meters/draft.ts';
import type { MeterFacts } from '../../../bot/capabilities/submit-meters/facts.ts';
import type { FlowView, Utterance } from '../../../bot/engine/capability.ts';
import type { DialogueAct, Language, MeterSlot, Slots } from '../../../bot/understanding/types.ts';
import type { AnyAction } from '../../../cards/views/card-view.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import { counters, figures } from '../../domain/meters/meters.ts';
import { monday } from '../../support/clock.ts';
import { requestFor } from '../../support/utterance-for.ts';
import { viewFor } from '../../support/view-for.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

function device(last: number, serial: string, alias: string): Device {
  return {
    id: id(last),
    accountId: id(9),
    serial,
    assetNumber: '53463252',
    model: 'IR ADV C5030I',
    family: 'multifunction',
    alias,
    place: null,
    siteId: id(8),
    contractId: null,
    eMaintenance: false,
    autoReplenishment: 'ineligible',
    status: 'active',
  };
}

export const reception = device(1, 'GNM75498', 'Accueil');
export const accounts = device(2, 'WHJ01481', 'Compta 2e');
export const roomB = device(3, 'WHJ02153', 'Salle B');

/** What is known when the draft is about the reception's device, with the counters of G44. */
export function factsOf(changes: Partial<MeterFacts> = {}): MeterFacts {
  return {
    devices: [reception, accounts],
    device: reception,
    meters: counters,
    others: new Map(),
    now: monday,
    figures,
    correcting: null,
    own: null,
    refusal: null,
    isAdministrator: false,
    ...changes,
  };
}

export function draftOf(changes: Partial<MetersDraft> = {}): MetersDraft {
  return { ...metersDraft.parse({ deviceId: reception.id }), ...changes };
}

/** A figure in words, read off the machine today. */
export function said(figure: Partial<SaidReading> & { value: number }): SaidReading {
  return { code: null, kind: null, readOn: null, estimated: false, event: null, ...figure };
}

/** Readings of a further device, by counter code. */
export function otherOf(device: Device, changes: Partial<DeviceReadings> = {}): DeviceReadings {
  return { ...noReadings, deviceId: device.id, text: device.alias ?? '', ...changes };
}

/** The counters of the reception's device for further devices too. */
export function othersOf(...devices: Device[]): MeterFacts['others'] {
  return new Map(devices.map((device) => [device.id, { device, meters: counters }]));
}

/** A message as it was understood. */
export function heard(slots: Slots, act: DialogueAct = null, text = ''): Utterance {
  return requestFor('submit-meters', { text, slots, act });
}

/** A device in a message: one of the person's, or words that fit none. */
export function named(...devices: Device[]) {
  const text = devices.map(({ alias }) => alias).join(' or ') || 'ZZZ99999';
  return { text, by: 'alias' as const, candidates: devices.map((one) => one.id) };
}

/** Speaks as the engine lets a flow speak. */
export function viewIn(language: Language = 'en'): FlowView {
  return viewFor('submit-meters', language);
}

/** The short names of buttons, such as `review`. */
export function namesOf(actions: readonly AnyAction[]): string[] {
  return actions.flatMap((one) => ('action' in one ? [one.action.split('.')[1] ?? ''] : []));
}

/** Readings of the reception's device and the accounts': nothing to ask about. */
export const fine = draftOf({
  values: { '113': 153_700 },
  others: [otherOf(accounts, { values: { '122': 9800 } })],
});

/** The same devices; the black of the accounts' is lower than its last reading. */
export const low = draftOf({
  values: { '113': 153_700, '122': 9800 },
  others: [otherOf(accounts, { values: { '113': 152_900, '122': 9801 } })],
});

/** A figure as it was understood of a message. */
export function figure(value: number, kind: MeterSlot['kind'] = null): MeterSlot {
  return { code: null, kind, value };
}

/** The figures of each device, by counter code. */
export function filledIn(draft: MetersDraft, facts: MeterFacts): Record<string, number>[] {
  return partsOf(draft, facts).map(({ lines }) =>
    Object.fromEntries(lines.map(({ meter, value }) => [meter.code, value])),
  );
}

/** What becomes of each figure. */
export function fatesIn(draft: MetersDraft, facts: MeterFacts) {
  return partsOf(draft, facts).flatMap(({ lines }) => lines.map(({ fate }) => fate));
}
