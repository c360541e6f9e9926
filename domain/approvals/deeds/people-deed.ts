import { z } from 'zod';
import { changePeople } from '../../fleet/change-people.ts';
import { type Device, findDevices } from '../../fleet/find-device.ts';
import { findSerial } from '../../fleet/find-serial.ts';
import type { Operation } from '../../operation.ts';
import { done, type Outcome } from '../../outcome.ts';
import { type Member, membersById } from '../../people/list-members.ts';

const schema = z.object({
  kind: z.literal('people'),
  deviceIds: z.array(z.uuid()),
  /** Of a device that who asks does not see: found among those of whoever decides */
  serial: z.string().nullable(),
  add: z.array(z.uuid()),
  remove: z.array(z.uuid()),
});

/** Who is put on which devices, and who is taken off them. */
export type PeopleDeed = {
  kind: 'people';
  devices: Device[];
  /** The serial number it was asked by, which none of their devices may have */
  serial: string | null;
  add: Member[];
  remove: Member[];
};

type Sight = Pick<Operation, 'db' | 'actor'>;
type Asked = z.infer<typeof schema>;

/** Changing who is on devices (F21, G12, G19-G22). */
export const peopleDeed = {
  schema,
  async look(sight: Sight, asked: Asked): Promise<PeopleDeed> {
    const devices = await devicesOf(sight, asked);
    return {
      kind: 'people',
      devices,
      serial: asked.serial,
      add: await membersById(sight, asked.add),
      remove: await membersById(sight, asked.remove),
    };
  },
  async carryOut(operation: Operation, asked: Asked): Promise<Outcome<Asked>> {
    const devices = await devicesOf(operation, asked);
    const changed = await changePeople(operation, { ...asked, deviceIds: devices.map(({ id }) => id) });
    return changed.ok ? done(asked) : changed;
  },
};

async function devicesOf(sight: Sight, { deviceIds, serial }: Asked): Promise<Device[]> {
  const found = serial === null ? null : await findSerial(sight, serial);
  return [...(await findDevices(sight, deviceIds)), ...(found === null ? [] : [found])];
}
