import { describe, expect, test } from 'vitest';
import { type NewCase, reportCase } from '../../../domain/cases/report-case.ts';
import { office, personId } from '../../../prisma/seed/demo/people.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';

const database = useDatabase();

const jam: NewCase = {
  ...{ deviceId: deviceId('WHJ01481'), category: 'jam', subcategory: 'tray', scenario: null },
  ...{ title: 'Jam', description: 'Jam in tray 2', articleOutcome: 'no', articleIds: ['jam-tray'] },
  secondaryContactId: personId.Megan,
};

describe('a case that is opened', () => {
  test('has the usual priority, "3 - Medium", and is created [F7 G57]', async () => {
    const reported = await reportCase(await demoOperation(database.db, 'Alex'), jam);
    expect(reported).toMatchObject({
      ok: true,
      value: { priority: 3, status: 'created', awaitsCustomer: false },
    });
  });

  test('has its reporter for a contact, and the secondary contact that was named [F36 F63]', async () => {
    const reported = await reportCase(await demoOperation(database.db, 'Alex'), jam);
    expect(reported).toMatchObject({
      value: {
        reporter: { id: personId.Alex },
        contactId: personId.Alex,
        secondaryContactId: personId.Megan,
      },
    });
  });

  test('tells the desk which articles were tried, and keeps what they did [G31]', async () => {
    const reported = await reportCase(await demoOperation(database.db, 'Alex'), {
      ...jam,
      tried: 'Jam in a tray: all steps',
    });
    if (!reported.ok) throw new Error(reported.refusal.code);
    const { id, activity } = reported.value;
    expect(activity.map(({ kind, body }) => [kind, body]).sort()).toEqual([
      ['created', null],
      ['tried', 'Jam in a tray: all steps'],
    ]);
    const row = await database.db.case.findFirstOrThrow({ where: { id } });
    expect(row).toMatchObject({ articleOutcome: 'no', articleIds: ['jam-tray'] });
  });

  test('belongs to the account of the device, or of the person when it is about none [F25]', async () => {
    const dealer = await demoOperation(database.db, 'Isaiah');
    const ofClient = await reportCase(dealer, {
      ...jam,
      deviceId: deviceId('KDN40112'),
      secondaryContactId: null,
    });
    expect(ofClient).toMatchObject({ ok: true });
    expect(ofClient.ok && ofClient.value.accountId).not.toBe(dealer.actor.account.id);
    const general = await reportCase(await demoOperation(database.db, 'Alex'), {
      ...jam,
      deviceId: null,
      category: 'general',
    });
    expect(general).toMatchObject({ value: { accountId: office, device: null } });
  });
});
