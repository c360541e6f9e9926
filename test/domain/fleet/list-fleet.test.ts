import { beforeAll, describe, expect, test } from 'vitest';
import { listFleet } from '../../../domain/fleet/list-fleet.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { loadLargeFleet } from '../../../prisma/seed/load-fleet.ts';
import { actorOf } from '../../support/actors.ts';
import { useDatabase } from '../../support/use-database.ts';

describe('the fleet a message is read against', () => {
  const database = useDatabase();
  let administrator: Actor;

  beforeAll(async () => {
    await loadLargeFleet(database.db, 600, () => undefined);
    administrator = await actorOf(database.db, 'camille.roux@example.org');
  });

  const serials = async (actor: Actor, text: string) =>
    (await listFleet(database.db, actor, text)).map((one) => one.serial);

  test('is the devices assigned to a user [F20]', async () => {
    const alex = await actorOf(database.db, 'alexw@example.com');
    expect(await serials(alex, '')).toEqual(['GNM75498', 'WHJ01481', 'WHJ02153']);
  });

  test('spans the accounts of a dealer and nobody else’s [F19 F25]', async () => {
    const isaiah = await actorOf(database.db, 'isaiahl@example.com');
    expect(await serials(isaiah, '')).toEqual(['KDN40112', 'LJM20877']);
  });

  test('finds a device of a large fleet by its serial number, device number and alias [F66 G20]', async () => {
    expect((await serials(administrator, 'bourrage sur ldf000599 ce matin'))[0]).toBe('LDF000599');
    expect((await serials(administrator, 'relevé de la 30000588'))[0]).toBe('LDF000588');
    expect((await serials(administrator, 'le guichet 57 ne marche plus'))[0]).toBe('LDF000570');
  });

  test('never finds a device of another company by its serial number [F20]', async () => {
    expect(await serials(administrator, 'HBZ55310 est en panne')).not.toContain('HBZ55310');
  });
});
