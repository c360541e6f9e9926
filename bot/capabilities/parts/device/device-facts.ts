import { type Device, findDevice, findDevices, listDevices } from '../../../../domain/fleet/find-device.ts';
import type { Scene } from '../../../engine/capability.ts';
import type { DeviceDraft } from './device-draft.ts';

/** The devices to choose from, and the one it is about. */
export type DeviceFacts = { devices: Device[]; device: Device | null };

/** As many as a select of either chat system takes with room to spare. */
const maxDevices = 90;

/** Loads them through what the person may see. A person with one device is not asked which. */
export async function loadDevices(scene: Scene, draft: DeviceDraft): Promise<DeviceFacts> {
  const named = await findDevices(scene, draft.candidates);
  const devices = named.length > 1 ? named : await listDevices(scene, maxDevices);
  const deviceId = draft.deviceId ?? onlyOne(devices, draft);
  return { devices, device: deviceId === null ? null : await findDevice(scene, deviceId) };
}

function onlyOne(devices: readonly Device[], draft: DeviceDraft): string | null {
  if (draft.unknownDevice !== null) return null;
  return devices.length === 1 ? (devices[0]?.id ?? null) : null;
}
