import type { Device } from '../../../domain/fleet/find-device.ts';
import { peopleOnDevices } from '../../../domain/fleet/people-on-devices.ts';
import { listMembers, type Member } from '../../../domain/people/list-members.ts';
import type { Scene } from '../../engine/capability.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import { saidSerial } from '../parts/device/said-serial.ts';
import { loadSeveral } from '../parts/device/several-devices.ts';
import type { PeopleDraft } from './draft.ts';

export type PeopleFacts = DeviceFacts & {
  several: Device[];
  /** The people of the account the devices belong to, by name */
  people: Member[];
  /** Who is on each of the devices it is about, by the id of the device */
  on: ReadonlyMap<string, Member[]>;
  /** Of a device that the person does not see: an administrator is asked by its serial number; null: it is none */
  serial: string | null;
  speakerId: string;
  /** Whether it happens at once, or an administrator is asked */
  mayChange: boolean;
};

/** Names are found among as many. */
const mostPeople = 2000;

/** Loads them through what the person may see. */
export async function loadPeopleFacts(scene: Scene, draft: PeopleDraft): Promise<PeopleFacts> {
  const { actor } = scene;
  const mayChange = actor.role === 'administrator';
  const serial = mayChange ? null : saidSerial(draft.unknownDevice ?? '');
  const devices = await loadDevices(scene, draft);
  const several = await loadSeveral(scene, draft);
  const about = several.length > 0 ? several : [devices.device ?? []].flat();
  const accountId = about[0]?.accountId ?? actor.account.id;
  return {
    ...devices,
    several,
    people: await listMembers(scene, accountId, mostPeople),
    on: await peopleOnDevices(scene, about),
    serial: about.length === 0 ? serial : null,
    speakerId: actor.personId,
    mayChange,
  };
}

/** The devices it is about; none while that is open, or where the person does not see it. */
export function devicesOf({ several, device }: Pick<PeopleFacts, 'several' | 'device'>): Device[] {
  if (several.length > 0) return several;
  return device === null ? [] : [device];
}

/** Everybody who is on one of them, each once, by name. */
export function everybodyOn({ on }: Pick<PeopleFacts, 'on'>): Member[] {
  const all = [...on.values()].flat();
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}
