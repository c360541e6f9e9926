import type { CardView } from '../../../cards/views/card-view.ts';
import { type Device, listDevices } from '../../../domain/fleet/find-device.ts';
import type { Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { deviceLine } from '../parts/device/device-name.ts';
import { reportAFault } from './draft.ts';

/** Devices on the home surface; whoever has more writes which one it is. */
const shownDevices = 8;

/** My devices, each with the quickest way to report a problem with it (F19, F20). */
export async function devicesAtHome(scene: Scene): Promise<CardView[]> {
  const devices = await listDevices(scene, shownDevices);
  if (devices.length === 0) return [];
  const { t } = scene;
  const rows = devices.map((device) => toRow(scene, device));
  const data = { title: t.text('faults.home.title'), intro: '', filters: [], rows, footer: '', actions: [] };
  return [{ card: 'list', data }];
}

function toRow({ t }: Scene, device: Device) {
  const report = beginOf(reportAFault, t.text('faults.menu.title'), { deviceId: device.id });
  return { ...deviceLine(device), state: '', button: report };
}
