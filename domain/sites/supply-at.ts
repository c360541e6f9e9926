import { writeAudit } from '../audit.ts';
import { type Device, findDevice } from '../fleet/find-device.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { listSitesOf, type ShippingSite } from './list-sites.ts';

/** Sends the supplies of a device to another address of its account, from the next order on (X24, X27). */
export async function supplyAt(
  operation: Operation,
  deviceId: string,
  siteId: string,
): Promise<Outcome<{ device: Device; site: ShippingSite }>> {
  const device = await findDevice(operation, deviceId);
  if (device === null) return refuse('device-not-found');
  const site = (await listSitesOf(operation, device)).find(({ id }) => id === siteId);
  if (site === undefined) return refuse('site-not-found');
  const { accountId, id } = device;
  await operation.db.device.update({ where: { accountId_id: { accountId, id } }, data: { siteId } });
  const detail = { before: device.siteId, after: siteId };
  await writeAudit(operation, {
    ...{ accountId, action: 'device-supplied-elsewhere', entity: 'device', entityId: id },
    detail,
  });
  return done({ device: { ...device, siteId }, site });
}
