import { beforeEach, describe, expect, it } from 'vitest';
import { claimDevice } from '../../../domain/fleet/claim-device.ts';
import { isSamePostalCode } from '../../../domain/fleet/rules/same-postal-code.ts';
import { contracts } from '../../../prisma/seed/demo/fleet.ts';
import { metered, office, other, sites } from '../../../prisma/seed/demo/people.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';

const database = useDatabase();

async function claim(name: string, serial: string, postalCode: string) {
  const operation = await demoOperation(database.db, name);
  return database.db.$transaction((db) => claimDevice({ ...operation, db }, { serial, postalCode }));
}

const failed = (serial: string) => ({ ok: false, refusal: { code: 'claim-failed', args: { serial } } });

beforeEach(async () => {
  await database.db.device.deleteMany({ where: { serial: { in: ['GNM80112', 'MW4123456'] } } });
  await database.db.audit.deleteMany();
});

describe('claiming a device', () => {
  it('adds it with its counters, its contract and its address when both keys fit [X6 X54 X55]', async () => {
    expect(await claim('Megan', 'GNM80112', ' 92 400')).toMatchObject({ ok: true, value: { isNew: true } });
    const device = await database.db.device.findFirstOrThrow({
      where: { serial: 'GNM80112' },
      include: { meters: true },
    });
    expect(device).toMatchObject({
      accountId: office,
      siteId: sites.find(({ accountId }) => accountId === office)?.id,
      contractId: contracts.find(({ accountId }) => accountId === office)?.id,
    });
    expect(device.meters.map(({ code }) => code).toSorted()).toEqual(['112', '113', '122', '123']);
  });

  it('says of a device that is there already that it is, and adds nothing [X55]', async () => {
    await claim('Megan', 'GNM80112', '92400');
    expect(await claim('Adele', 'GNM80112', '92400')).toMatchObject({ ok: true, value: { isNew: false } });
    expect(await database.db.device.count({ where: { serial: 'GNM80112' } })).toBe(1);
  });

  it.each([
    ['of another company', 'HBZ55310', '2030'],
    ['of another company, with an own postal code', 'HBZ55310', '92400'],
    ['unknown', 'GNM99999', '92400'],
    ['with a wrong postal code', 'GNM80112', '92401'],
    ['without an own address of that postal code', 'MW4123456', 'G1K 7P4'],
  ])('answers the same for a device %s [X7 X8]', async (_case, serial, postalCode) => {
    const answer = await claim('Megan', serial, postalCode);
    expect(answer).toMatchObject(failed(serial));
    expect(Object.keys(answer.ok ? {} : answer.refusal.args)).toEqual(['serial', 'phone']);
  });

  it('names the line with what to press for it [X7]', async () => {
    const answer = await claim('Lynne', 'GNM99999', 'G1K 7P4');
    expect(answer).toMatchObject({ refusal: { args: { phone: '1-800-275-9376 (2, 3, 3)' } } });
    expect(await claim('Lynne', 'MW4123456', 'g1k7p4')).toMatchObject({ ok: true });
  });

  it('gives a device to one of two companies that claim it at the same moment [X55 P11]', async () => {
    const same = { name: 'Dépôt', street: 'Kaai 1', postalCode: '92400', city: 'Antwerpen', country: 'BE' };
    const id = '00000000-0000-4000-8000-0000000000aa';
    await database.db.site.create({ data: { ...same, id, accountId: other } });
    const answers = await Promise.all([
      claim('Megan', 'GNM80112', '92400'),
      claim('Joris', 'GNM80112', '92400'),
    ]);
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    await database.db.site.delete({ where: { id } });
  });

  it('stops trying numbers out after ten in a day, for one account alone [X8]', async () => {
    for (let tried = 0; tried < 10; tried += 1)
      expect(await claim('Megan', `GNM9000${tried}`, '92400')).toMatchObject({ ok: false });
    expect(await claim('Adele', 'GNM80112', '92400')).toMatchObject({ refusal: { code: 'claim-limit' } });
    expect(await claim('Lynne', 'MW4123456', 'G1K 7P4')).toMatchObject({ ok: true });
    expect(await database.db.device.count({ where: { accountId: metered, serial: 'MW4123456' } })).toBe(1);
  });

  it('is for administrators [X53]', async () => {
    expect(await claim('Alex', 'GNM80112', '92400')).toMatchObject({ refusal: { code: 'not-allowed' } });
  });
});

describe('a postal code', () => {
  it('is the same however it is written, and never an empty one [X8]', () => {
    expect(isSamePostalCode('g1k7p4', 'G1K 7P4')).toBe(true);
    expect(isSamePostalCode('92400', '92401')).toBe(false);
    expect(isSamePostalCode('', ' ')).toBe(false);
  });
});
