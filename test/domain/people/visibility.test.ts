import { beforeAll, describe, expect, test } from 'vitest';
import { findCase } from '../../../domain/cases/find-case.ts';
import { reportCase } from '../../../domain/cases/report-case.ts';
import { listDevices } from '../../../domain/fleet/find-device.ts';
import { submitReadings } from '../../../domain/meters/submit-readings.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';
import { given } from '../meters/meters.ts';

const database = useDatabase();
const as = (name: string) => demoOperation(database.db, name);
const refused = { ok: false, refusal: { code: 'device-not-found' } };

/** Alex is a user of a company with three devices, and looks after two of them here. */
beforeAll(async () => {
  await database.db.deviceAssignment.deleteMany({ where: { deviceId: deviceId('WHJ02153') } });
});

async function serials(name: string): Promise<string[]> {
  return (await listDevices(await as(name), 10)).map(({ serial }) => serial).sort();
}

async function report(name: string, serial: string) {
  return reportCase(await as(name), {
    ...{ deviceId: deviceId(serial), category: 'jam', subcategory: 'tray', scenario: null },
    ...{ title: 'Jam', description: 'Jam in tray 2', articleOutcome: null, articleIds: [] },
    secondaryContactId: null,
  });
}

async function submit(name: string, serial: string) {
  const operation = await as(name);
  const wanted = [{ deviceId: deviceId(serial), figures: given({ '112': 9000 }) }];
  return database.db.$transaction((db) => submitReadings({ ...operation, db }, wanted));
}

describe('a user who looks after some devices of a company', () => {
  test('sees only these, while an administrator sees them all [G4]', async () => {
    expect(await serials('Alex')).toEqual(['GNM75498', 'WHJ01481']);
    expect(await serials('Megan')).toEqual(['GNM75498', 'WHJ01481', 'WHJ02153']);
  });

  test('opens a case on one of these and on no other [G4]', async () => {
    expect(await report('Alex', 'WHJ01481')).toMatchObject({ ok: true });
    expect(await report('Alex', 'WHJ02153')).toMatchObject(refused);
    expect(await report('Megan', 'WHJ02153')).toMatchObject({ ok: true });
  });

  test('enters readings of one of these and of no other [G4]', async () => {
    expect(await submit('Alex', 'WHJ01481')).toMatchObject({ ok: true });
    expect(await submit('Alex', 'WHJ02153')).toMatchObject(refused);
    expect(await submit('Megan', 'WHJ02153')).toMatchObject({ ok: true });
  });

  test('sees no case of another device of the company that is not his own [G4]', async () => {
    expect((await findCase(await as('Megan'), 'CS0032499')).ok).toBe(true);
    expect((await findCase(await as('Alex'), 'CS0032499')).ok).toBe(false);
  });
});
