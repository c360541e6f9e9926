import type { Operation } from '../operation.ts';
import { type Member, membersById } from '../people/list-members.ts';
import type { Device } from './find-device.ts';

/** Who is on each of these devices, by name, for somebody who may see the devices; by the id of the device (F20, F21). */
export async function peopleOnDevices(
  sight: Pick<Operation, 'db' | 'actor'>,
  devices: readonly Pick<Device, 'id' | 'accountId'>[],
): Promise<Map<string, Member[]>> {
  const on = devices.map(({ accountId, id }) => ({ accountId, deviceId: id }));
  const rows = on.length === 0 ? [] : await sight.db.deviceAssignment.findMany({ where: { OR: on } });
  const people = await membersById(
    sight,
    rows.map(({ personId }) => personId),
  );
  const onDevice = (id: string) => rows.filter(({ deviceId }) => deviceId === id);
  return new Map(
    devices.map(({ id }) => [
      id,
      people.filter((one) => onDevice(id).some(({ personId }) => personId === one.id)),
    ]),
  );
}
