import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { areMembers } from '../people/list-members.ts';
import { type Device, findDevices } from './find-device.ts';

export type PeopleChange = {
  deviceIds: readonly string[];
  /** Who is put on each of them; whoever is on it already stays */
  add: readonly string[];
  /** Who is taken off each of them */
  remove: readonly string[];
};

/**
 * Changes who is on devices: administrators only, and only people of the account a device belongs to (F21, G12, G19-G22).
 * A change and no new list, so that two administrators at the same moment undo nothing of each other.
 */
export async function changePeople(operation: Operation, change: PeopleChange): Promise<Outcome<Device[]>> {
  if (operation.actor.role !== 'administrator') return refuse('not-allowed');
  const devices = await findDevices(operation, change.deviceIds);
  if (devices.length === 0 || devices.length < change.deviceIds.length) return refuse('device-not-found');
  for (const { accountId } of devices)
    if (!(await areMembers(operation, accountId, change.add))) return refuse('person-not-found');
  for (const device of devices) await changeOn(operation, device, change);
  return done(devices);
}

async function changeOn(operation: Operation, device: Device, { add, remove }: PeopleChange): Promise<void> {
  const { db } = operation;
  const { accountId, id: deviceId } = device;
  const data = add.map((personId) => ({ accountId, deviceId, personId }));
  const added = await db.deviceAssignment.createMany({ data, skipDuplicates: true });
  const gone = { accountId, deviceId, personId: { in: [...remove] } };
  const removed = await db.deviceAssignment.deleteMany({ where: gone });
  const detail = {
    added: add.join(' '),
    removed: remove.join(' '),
    rows: added.count + removed.count,
  };
  await writeAudit(operation, {
    accountId,
    action: 'device-people-changed',
    entity: 'device',
    entityId: deviceId,
    detail,
  });
}
