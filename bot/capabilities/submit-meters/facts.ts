import { listMeters } from '../../../domain/meters/list-meters.ts';
import type { MeterState } from '../../../domain/meters/rules/meter-state.ts';
import type { Programme } from '../../../domain/programmes/schema.ts';
import type { Scene } from '../../engine/capability.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import type { MetersDraft } from './draft.ts';

/** What has to be known of the world to take readings: the device's own counters (G39), and how to judge figures. */
export type MeterFacts = DeviceFacts & {
  meters: MeterState[];
  now: Date;
  figures: Programme['meters'];
  /** F11: questions about the contract are for administrators. */
  isAdministrator: boolean;
};

/** Loads it, through what the person may see. */
export async function loadMeterFacts(scene: Scene, draft: MetersDraft): Promise<MeterFacts> {
  const { devices, device } = await loadDevices(scene, draft);
  return {
    devices,
    device,
    meters: device === null ? [] : await listMeters(scene.db, device),
    now: scene.now,
    figures: scene.actor.programme.meters,
    isAdministrator: scene.actor.role === 'administrator',
  };
}
