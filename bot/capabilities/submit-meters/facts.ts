import { type Device, findDevices } from '../../../domain/fleet/find-device.ts';
import { listMetersOf } from '../../../domain/meters/list-meters.ts';
import type { MeterState } from '../../../domain/meters/rules/meter-state.ts';
import type { Programme } from '../../../domain/programmes/schema.ts';
import type { Scene } from '../../engine/capability.ts';
import { deviceOf } from '../parts/device/device-draft.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import { devicesOf, type MetersDraft } from './draft.ts';

/** A device and its own counters (G39). */
export type KnownDevice = { device: Device; meters: MeterState[] };

/**
 * What has to be known of the world to take readings: the device, its counters, how to judge figures; the same for the
 * `others` of the draft, by id.
 */
export type MeterFacts = DeviceFacts & {
  meters: MeterState[];
  others: ReadonlyMap<string, KnownDevice>;
  now: Date;
  figures: Programme['meters'];
  isAdministrator: boolean;
};

/** Loads it, through what the person may see; the counters of all devices in one go, however many there are. */
export async function loadMeterFacts(scene: Scene, draft: MetersDraft): Promise<MeterFacts> {
  const { devices, device } = await loadDevices(scene, draft);
  const ids = draft.others.flatMap(({ deviceId }) => deviceId ?? []);
  const others = await findDevices(scene, ids);
  const meters = await listMetersOf(scene.db, device === null ? others : [device, ...others]);
  const metersOf = ({ id }: Device) => meters.get(id) ?? [];
  return {
    devices,
    device,
    meters: device === null ? [] : metersOf(device),
    others: new Map(others.map((one) => [one.id, { device: one, meters: metersOf(one) }])),
    now: scene.now,
    figures: scene.actor.programme.meters,
    isAdministrator: scene.actor.role === 'administrator',
  };
}

/** What of a draft the facts depend on. */
export function loadedFor(draft: MetersDraft) {
  return devicesOf(draft).map(deviceOf);
}
