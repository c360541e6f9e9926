import { expect, it } from 'vitest';
import { reportMissingSupplies } from '../../../domain/supplies/report-missing-supplies.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';

const database = useDatabase();

async function report(name: string, serial: string) {
  const operation = await demoOperation(database.db, name);
  return database.db.$transaction((db) =>
    reportMissingSupplies(
      { ...operation, db },
      { deviceId: deviceId(serial), problem: 'not-received', title: 'Nothing came', description: 'toner' },
    ),
  );
}

it('opens one case of the category supplies, however often and by whomever it is reported at once [F23 G58]', async () => {
  const reports = await Promise.all([
    report('Alex', 'GNM75498'),
    report('Alex', 'GNM75498'),
    report('Megan', 'GNM75498'),
  ]);
  const numbers = reports.map((one) => (one.ok ? one.value.found.number : one.refusal.code));
  expect(new Set(numbers).size).toBe(1);
  expect(reports.filter((one) => one.ok && one.value.isNew)).toHaveLength(1);
  expect(reports[0]).toMatchObject({
    value: { found: { category: 'supplies', subcategory: 'not-received', status: 'created' } },
  });
});

it('knows no device of another company [F23]', async () => {
  expect(await report('Alex', 'HBZ55310')).toMatchObject({
    ok: false,
    refusal: { code: 'device-not-found' },
  });
});
