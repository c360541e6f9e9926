import { describe, expect, test } from 'vitest';
import { followUpCase } from '../../../domain/cases/follow-up-case.ts';
import { listSolved } from '../../../domain/cases/list-solved.ts';
import { reopenCase } from '../../../domain/cases/reopen-case.ts';
import { articleAnswer } from '../../support/article-answer.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';

const database = useDatabase();

const as = (name: string) => demoOperation(database.db, name);
const set = (number: number, status: string) =>
  database.db.case.updateMany({ where: { number }, data: { status } });

describe('opening a case again', () => {
  test('turns a resolved one into a created one, with who said so and a record [F7 G59]', async () => {
    const operation = await as('Megan');
    const outcome = await reopenCase(operation, 'CS0032499', 'it leaks again');
    expect(outcome).toMatchObject({ ok: true, value: { reopened: true, found: { status: 'created' } } });
    const row = await database.db.case.findFirstOrThrow({
      where: { number: 32_499 },
      include: { activity: { orderBy: { at: 'desc' } } },
    });
    expect(row).toMatchObject({ status: 'created', updatedAt: operation.now });
    expect(row.activity[0]).toMatchObject({ kind: 'reopened', body: 'it leaks again' });
    expect(await database.db.audit.count({ where: { action: 'case-reopened', entityId: row.id } })).toBe(1);
  });

  test('changes nothing when it is open already [F7]', async () => {
    const before = await database.db.caseActivity.count();
    const outcome = await reopenCase(await as('Megan'), 'CS0032498', null);
    expect(outcome).toMatchObject({ ok: true, value: { reopened: false } });
    expect(await database.db.caseActivity.count()).toBe(before);
  });

  test('is refused for a closed one [F7]', async () => {
    await set(32_499, 'closed');
    const outcome = await reopenCase(await as('Megan'), 'CS0032499', null);
    expect(outcome).toEqual({ ok: false, refusal: { code: 'case-closed', args: { number: 'CS0032499' } } });
    await set(32_499, 'resolved');
  });

  test('is refused alike for a foreign case and one that does not exist [F7]', async () => {
    const codes = [];
    for (const number of ['CS0032501', 'CS0099999']) {
      const outcome = await reopenCase(await as('Megan'), number, null);
      codes.push(outcome.ok ? 'ok' : outcome.refusal.code);
    }
    expect(codes).toEqual(['case-not-found', 'case-not-found']);
  });
});

describe('following a closed case up', () => {
  test('opens one like it, once, until that one is closed too [F7]', async () => {
    await set(32_499, 'closed');
    const first = await followUpCase(await as('Megan'), 'CS0032499', 'Back.');
    const second = await followUpCase(await as('Megan'), 'CS0032499', 'Back.');
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(first.value).toMatchObject({ isNew: true, found: { subcategory: 'toner', status: 'created' } });
    expect(second.value).toMatchObject({ isNew: false, found: { number: first.value.found.number } });
    await database.db.case.updateMany({ where: { id: first.value.found.id }, data: { status: 'closed' } });
    expect(await followUpCase(await as('Megan'), 'CS0032499', 'Back.')).toMatchObject({
      value: { isNew: true },
    });
  });
});

describe('what was solved lately', () => {
  test('is the person’s own resolved and closed cases and articles, the latest first [F7 G31]', async () => {
    await set(32_499, 'resolved');
    const operation = await as('Megan');
    await database.db.articleOutcome.create({
      data: articleAnswer({ query: 'paper stuck', at: new Date(operation.now.getTime() + 1) }),
    });
    const solved = await listSolved(operation, { deviceIds: [], take: 2 });
    expect(solved.map((one) => (one.kind === 'case' ? one.number : one.query))).toEqual([
      'paper stuck',
      'CS0032499',
    ]);
    expect(await listSolved(await as('Alex'), { deviceIds: [], take: 4 })).toEqual([]);
  });
});
