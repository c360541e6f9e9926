import { describe, expect, test } from 'vitest';
import { commentOnCase } from '../../../domain/cases/comment-on-case.ts';
import { listSolved } from '../../../domain/cases/list-solved.ts';
import { reportCase } from '../../../domain/cases/report-case.ts';
import { withdrawCase } from '../../../domain/cases/withdraw-case.ts';
import { withdrawComment } from '../../../domain/cases/withdraw-comment.ts';
import { requestReview } from '../../../domain/meters/request-review.ts';
import type { Operation } from '../../../domain/operation.ts';
import { monday } from '../../support/clock.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';
import { given } from '../meters/meters.ts';

const database = useDatabase();

async function as<T>(name: string, run: (operation: Operation) => Promise<T>, minutes = 0): Promise<T> {
  const now = new Date(monday.getTime() + minutes * 60_000);
  const operation = await demoOperation(database.db, name, now);
  return database.db.$transaction((db) => run({ ...operation, db }));
}

async function opened(): Promise<string> {
  const wanted = {
    deviceId: deviceId('GNM75498'),
    category: 'jam' as const,
    title: 'Papier coincé',
    description: 'Bac 2',
  };
  const reported = await as('Alex', (operation) => reportCase(operation, wanted));
  if (!reported.ok) throw new Error('refused');
  return reported.value.number;
}

const withdraw = (name: string, number: string) => as(name, (operation) => withdrawCase(operation, number));
const comment = (name: string, number: string, body = 'hello') =>
  as(name, (operation) => commentOnCase(operation, number, body));
const rowOf = (number: string) =>
  database.db.case.findFirstOrThrow({
    where: { number: Number(number.slice(2)) },
    include: { activity: true },
  });
const refusal = (code: string, args = {}) => ({ ok: false, refusal: { code, args } });

describe('withdrawing a case', () => {
  test('closes it with that as the reason, in the activity and the record; it was not solved [P4 F7]', async () => {
    const number = await opened();
    expect(await withdraw('Alex', number)).toMatchObject({
      ok: true,
      value: {
        status: 'closed',
        closeReason: 'withdrawn',
        activity: [{ kind: 'withdrawn', who: 'Alex Wilber' }, {}],
      },
    });
    const row = await rowOf(number);
    expect(row).toMatchObject({ status: 'closed', closeReason: 'withdrawn' });
    expect(await database.db.audit.count({ where: { entityId: row.id, action: 'case-withdrawn' } })).toBe(1);
    const solved = await as('Alex', (operation) => listSolved(operation, { deviceIds: [], take: 9 }));
    expect(solved.map((one) => (one.kind === 'case' ? one.number : ''))).not.toContain(number);
  });

  test('happens once, however often it is asked for [P4]', async () => {
    const number = await opened();
    const both = await Promise.all([withdraw('Alex', number), withdraw('Alex', number)]);
    expect(both.filter(({ ok }) => !ok)).toEqual([refusal('withdrawn-already')]);
    expect((await rowOf(number)).activity.filter(({ kind }) => kind === 'withdrawn')).toHaveLength(1);
  });

  test('stays possible after a comment of the own people, and not after one of the desk [P4]', async () => {
    const [own, desk] = [await opened(), await opened()];
    await comment('Megan', own);
    await comment('Patti', desk);
    expect(await withdraw('Alex', own)).toMatchObject({ ok: true });
    expect(await withdraw('Alex', desk)).toEqual(refusal('case-handled', { number: desk }));
    expect(await rowOf(desk)).toMatchObject({ status: 'created', closeReason: null });
  });

  test('and a comment of the desk at the same moment: the first counts [P4]', async () => {
    for (let round = 0; round < 8; round += 1) {
      const number = await opened();
      const [withdrawn, commented] = await Promise.all([withdraw('Alex', number), comment('Patti', number)]);
      expect([withdrawn.ok, commented.ok].toSorted()).toEqual([false, true]);
      const { status, activity } = await rowOf(number);
      expect(status).toBe(withdrawn.ok ? 'closed' : 'created');
      expect(activity.some(({ kind }) => kind === 'comment')).toBe(commented.ok);
    }
  });

  test.each([
    ['Megan', 'sent-by-another'],
    ['Joris', 'case-not-found'],
  ])('is not for %s, who did not send it [P4 X8]', async (name, code) => {
    const number = await opened();
    expect(await withdraw(name, number)).toMatchObject({ ok: false, refusal: { code } });
    expect(await rowOf(number)).toMatchObject({ status: 'created' });
  });

  test('withdraws the figures that were to be checked with it [P4 F10]', async () => {
    const wanted = {
      deviceId: deviceId('GNM75498'),
      figures: given({ '113': 1000 }),
      ...{ title: 'Relevé à vérifier', description: '1000' },
    };
    const asked = await as('Alex', (operation) => requestReview(operation, wanted));
    if (!asked.ok) throw new Error('refused');
    const reviews = () => database.db.reading.count({ where: { status: 'under-review', value: 1000 } });
    expect(await reviews()).toBe(1);
    await withdraw('Alex', asked.value.number);
    expect(await reviews()).toBe(0);
  });
});

describe('taking a comment back', () => {
  async function said(name = 'Alex') {
    const number = await opened();
    const commented = await comment(name, number, 'a slip of the pen');
    if (!commented.ok) throw new Error('refused');
    return { number, id: commented.value.activity[0]?.id ?? '' };
  }
  const takeBack = (name: string, id: string, minutes = 0) =>
    as(name, (operation) => withdrawComment(operation, id), minutes);

  test('removes its words and leaves that it was taken back [P4]', async () => {
    const { number, id } = await said();
    expect(await takeBack('Alex', id, 5)).toMatchObject({ ok: true });
    const kept = (await rowOf(number)).activity.find((one) => one.id === id);
    expect(kept).toMatchObject({ kind: 'comment-withdrawn', body: null });
    expect(await takeBack('Alex', id)).toEqual(refusal('withdrawn-already'));
  });

  test('is refused after five minutes, to others, and for what is foreign or unknown [P4 X8]', async () => {
    const { id } = await said();
    expect(await takeBack('Alex', id, 6)).toEqual(refusal('comment-too-old', { minutes: 5 }));
    expect(await takeBack('Megan', id)).toEqual(refusal('sent-by-another'));
    expect(await takeBack('Joris', id)).toEqual(refusal('sent-not-found'));
  });

  test('lets the case wait for the customer again when it was the answer [P4 G53]', async () => {
    const number = await opened();
    const { id: caseId } = await rowOf(number);
    await database.db.case.updateMany({ where: { id: caseId }, data: { awaitsCustomer: true } });
    const commented = await comment('Alex', number, 'the answer');
    if (!commented.ok) throw new Error('refused');
    expect(await takeBack('Alex', commented.value.activity[0]?.id ?? '')).toMatchObject({
      value: { awaitsCustomer: true },
    });
  });
});
