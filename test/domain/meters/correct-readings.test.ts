import { describe, expect, test } from 'vitest';
import { correctReadings, withdrawReadings } from '../../../domain/meters/correct-readings.ts';
import { listMeters } from '../../../domain/meters/list-meters.ts';
import { requestReview } from '../../../domain/meters/request-review.ts';
import { submitReadings } from '../../../domain/meters/submit-readings.ts';
import type { Operation } from '../../../domain/operation.ts';
import { office } from '../../../prisma/seed/demo/people.ts';
import { monday } from '../../support/clock.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';
import { given } from './meters.ts';

const database = useDatabase();
const serial = 'WHJ01481';
const minute = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);

/** Minutes go on from test to test, so that each reading is the latest when it is given. */
let clock = 0;

async function as<T>(name: string, run: (operation: Operation) => Promise<T>): Promise<T> {
  clock += 1;
  const operation = await demoOperation(database.db, name, minute(clock));
  return database.db.$transaction((db) => run({ ...operation, db }));
}

async function submitted(values: Record<string, number>): Promise<string> {
  const sent = await as('Alex', (operation) =>
    submitReadings(operation, [{ deviceId: deviceId(serial), figures: given(values) }]),
  );
  if (!sent.ok) throw new Error(sent.refusal.code);
  const [first] = sent.value.recorded;
  if (first === undefined) throw new Error('nothing was recorded');
  return first.submissionId;
}

const correct = (name: string, id: string, values: Record<string, number>) =>
  as(name, (operation) => correctReadings(operation, id, given(values)));
const withdraw = (name: string, id: string) => as(name, (operation) => withdrawReadings(operation, id));

async function lastOf(code: string) {
  const meters = await listMeters(database.db, { accountId: office, id: deviceId(serial) });
  return meters.find((meter) => meter.code === code)?.last;
}

const refusal = (code: string, args = {}) => ({ ok: false, refusal: { code, args } });

describe('correcting readings', () => {
  test('puts the right figure in the place of the wrong one, of that counter alone, with a record [P4 F8]', async () => {
    const id = await submitted({ '113': 93_000, '123': 62_000 });
    const day = (await lastOf('113'))?.readAt;
    expect(await correct('Alex', id, { '113': 90_300, '123': 62_000 })).toMatchObject({
      ok: true,
      value: { changed: [{ meter: { code: '113' }, was: 93_000, value: 90_300 }] },
    });
    expect(await lastOf('113')).toEqual({ value: 90_300, readAt: day, source: 'person' });
    expect(await lastOf('123')).toMatchObject({ value: 62_000 });
    const kept = await database.db.reading.findMany({ where: { value: 93_000 } });
    expect(kept).toMatchObject([{ status: 'withdrawn' }]);
    const audit = await database.db.audit.findMany({ where: { action: 'readings-corrected' } });
    expect(audit).toMatchObject([{ detail: { '113': '93000 > 90300' } }]);
    expect(await correct('Alex', id, { '113': 90_310 })).toMatchObject({ ok: true });
    expect(await lastOf('113')).toMatchObject({ value: 90_310 });
  });

  test('keeps the day and the estimate, and leaves readings of another device given with them alone [P4 F22]', async () => {
    const details = { readOn: '2026-11-20', estimated: true };
    const sent = await as('Alex', (operation) =>
      submitReadings(operation, [
        { deviceId: deviceId(serial), figures: given({ '113': 90_500 }, details) },
        { deviceId: deviceId('GNM75498'), figures: given({ '113': 160_000 }) },
      ]),
    );
    if (!sent.ok) throw new Error(sent.refusal.code);
    const [own, other] = sent.value.recorded.map(({ submissionId }) => submissionId);
    if (own === undefined || other === undefined) throw new Error('both are recorded');
    expect(own).not.toBe(other);
    const figures = given({ '113': 90_400 }, details);
    await as('Alex', (operation) => correctReadings(operation, own, figures));
    expect(await lastOf('113')).toMatchObject({ value: 90_400, estimated: true, readOn: expect.any(Date) });
    expect(await database.db.reading.count({ where: { submissionId: other, status: 'recorded' } })).toBe(1);
  });

  test('is judged against the reading before the wrong one [P4 F8]', async () => {
    const id = await submitted({ '113': 91_000 });
    expect(await correct('Alex', id, { '113': 5 })).toEqual(refusal('reading-lower-now', { code: '113' }));
    expect(await correct('Alex', id, { '113': 91_000 })).toEqual(refusal('nothing-corrected'));
    expect(await lastOf('113')).toMatchObject({ value: 91_000 });
  });

  test('is refused once a later reading or a review exists [P4]', async () => {
    const first = await submitted({ '113': 91_100 });
    const second = await submitted({ '113': 91_200 });
    expect(await correct('Alex', first, { '113': 91_150 })).toEqual(refusal('reading-superseded'));
    const wanted = { deviceId: deviceId(serial), figures: given({ '113': 1 }), title: 'x', description: 'x' };
    await as('Alex', (operation) => requestReview(operation, wanted));
    expect(await correct('Alex', second, { '113': 91_210 })).toEqual(refusal('reading-superseded'));
    await database.db.reading.updateMany({
      where: { status: 'under-review' },
      data: { status: 'withdrawn' },
    });
  });

  test('and a new reading at the same moment: one after the other, never a correction below it [P4]', async () => {
    for (let round = 0; round < 5; round += 1) {
      const base = 92_000 + round * 100;
      const id = await submitted({ '113': base });
      const [corrected, newer] = await Promise.all([
        correct('Alex', id, { '113': base + 20 }),
        as('Megan', (operation) =>
          submitReadings(operation, [{ deviceId: deviceId(serial), figures: given({ '113': base + 10 }) }]),
        ),
      ]);
      expect([corrected.ok, newer.ok].toSorted()).toEqual([false, true]);
      if (!corrected.ok) expect(corrected).toEqual(refusal('reading-superseded'));
      if (!newer.ok) expect(newer).toEqual(refusal('reading-lower-now', { code: '113' }));
      expect(await lastOf('113')).toMatchObject({ value: corrected.ok ? base + 20 : base + 10 });
    }
  });

  test.each([
    ['Megan', 'sent-by-another'],
    ['Joris', 'sent-not-found'],
  ])('is not for %s, who did not give them [P4 X8]', async (name, code) => {
    const id = await submitted({ '122': 60_000 + clock });
    expect(await correct(name, id, { '122': 70_000 })).toEqual(refusal(code));
    expect(await withdraw(name, id)).toEqual(refusal(code));
  });
});

describe('withdrawing readings', () => {
  test('lets the counters stand as before, once, and keeps the record [P4]', async () => {
    const before = await lastOf('112');
    const id = await submitted({ '112': 1500 });
    expect(await withdraw('Alex', id)).toMatchObject({ ok: true });
    expect(await lastOf('112')).toEqual(before);
    expect(await withdraw('Alex', id)).toEqual(refusal('withdrawn-already'));
    expect(await database.db.audit.count({ where: { action: 'readings-withdrawn' } })).toBe(1);
  });
});
