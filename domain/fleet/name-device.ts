import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type Device, findDevice } from './find-device.ts';

/** Gives a device the name its people know it by, or takes it away (null); everybody who sees it sees the name (F66). */
export async function nameDevice(
  operation: Operation,
  deviceId: string,
  alias: string | null,
): Promise<Outcome<Device>> {
  const device = await findDevice(operation, deviceId);
  if (device === null) return refuse('device-not-found');
  const { accountId, id } = device;
  await operation.db.device.update({ where: { accountId_id: { accountId, id } }, data: { alias } });
  const detail = { before: device.alias ?? '', after: alias ?? '' };
  await writeAudit(operation, { accountId, action: 'device-named', entity: 'device', entityId: id, detail });
  return done({ ...device, alias });
}
