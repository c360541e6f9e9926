import { type Device, findDevices } from '../../../domain/fleet/find-device.ts';
import { listMetersOf } from '../../../domain/meters/list-meters.ts';
import type { MeterState } from '../../../domain/meters/rules/meter-state.ts';
import {
  findOwnReadings,
  findSentReadings,
  type SentReadings,
} from '../../../domain/meters/sent-readings.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import type { Programme } from '../../../domain/programmes/schema.ts';
import { refuseTakeBack } from '../../../domain/sent/rules/take-back.ts';
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
  /** The readings that are corrected, whose counters then are all there is; null: new ones are given. */
  correcting: SentReadings | null;
  /** What the person gave last for the device and may still correct; null: nothing, or that is being done. */
  own: SentReadings | null;
  /** Why they cannot be corrected any more. */
  refusal: Refusal | null;
  /** F11: questions about the contract are for administrators. */
  isAdministrator: boolean;
};

/**
 * Loads it, through what the person may see; the counters of all devices in one go, however many there are. Of readings
 * that are corrected each counter is as it stood before.
 */
export async function loadMeterFacts(scene: Scene, draft: MetersDraft): Promise<MeterFacts> {
  const { devices, device } = await loadDevices(scene, draft);
  const ids = draft.others.flatMap(({ deviceId }) => deviceId ?? []);
  const others = await findDevices(scene, ids);
  const meters = await listMetersOf(scene.db, device === null ? others : [device, ...others]);
  const metersOf = ({ id }: Device) => meters.get(id) ?? [];
  const { correcting, refusal } = await loadCorrected(scene, draft, device);
  const own = device === null ? [] : (correcting?.readings.map(({ meter }) => meter) ?? metersOf(device));
  return {
    devices,
    device,
    meters: own,
    others: new Map(others.map((one) => [one.id, { device: one, meters: metersOf(one) }])),
    correcting,
    own: correcting === null ? await ownOf(scene, device, own) : null,
    refusal,
    now: scene.now,
    figures: scene.actor.programme.meters,
    isAdministrator: scene.actor.role === 'administrator',
  };
}

/** What of a draft the facts depend on. */
export function loadedFor(draft: MetersDraft) {
  return [...devicesOf(draft).map(deviceOf), draft.corrects];
}

async function ownOf(scene: Scene, device: Device | null, meters: readonly MeterState[]) {
  const isByPerson = meters.some(({ last }) => last?.source === 'person');
  return device !== null && isByPerson ? findOwnReadings(scene, device) : null;
}

/** What is corrected; once another device is meant the figures are new ones for that. */
async function loadCorrected(scene: Scene, { corrects }: MetersDraft, device: Device | null) {
  const found = corrects === null ? null : await findSentReadings(scene, corrects);
  if (found === null) return { correcting: null, refusal: null };
  if (!found.ok) return { correcting: null, refusal: found.refusal };
  if (found.value.device.id !== device?.id) return { correcting: null, refusal: null };
  return {
    correcting: found.value,
    refusal: refuseTakeBack(found.value, scene.actor.personId, scene.now),
  };
}
