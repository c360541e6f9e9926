import { describe, expect, test } from 'vitest';
import { keepFile } from '../../../domain/files/keep-file.ts';
import { openFile, removeExpiredFiles } from '../../../domain/files/open-file.ts';
import { monday } from '../../support/clock.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';

const hour = 3600 * 1000;
const megabyte = 1024 * 1024;
const hoursLater = (hours: number) => new Date(monday.getTime() + hours * hour);

describe('a kept file', () => {
  const database = useDatabase();

  const keep = async (who: string, bytes = new TextEncoder().encode('a;b')) =>
    keepFile(await demoOperation(database.db, who), {
      name: 'Été.csv',
      contentType: 'text/csv',
      bytes,
      hours: 24,
    });
  const kept = async (who: string) => {
    const outcome = await keep(who);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value;
  };

  test('is there with its bytes until its time is over, and recorded [F46]', async () => {
    const { id, ...file } = await kept('Megan');
    expect(file).toEqual({ name: 'Été.csv', contentType: 'text/csv', size: 3 });
    const found = await openFile(database.db, id, hoursLater(23.9));
    expect(Buffer.from(found?.bytes ?? []).toString()).toBe('a;b');
    expect(await openFile(database.db, id, hoursLater(24))).toBeNull();
    expect(await database.db.audit.findFirst({ where: { entityId: id } })).toMatchObject({
      action: 'file-kept',
      entity: 'file',
      detail: { name: 'Été.csv', size: 3 },
    });
  });

  test('is out of reach once its person has no access any more [F46 F57]', async () => {
    const { id } = await kept('Adele');
    const whose = { where: { name: { startsWith: 'Adele' } } };
    await database.db.person.updateMany({ ...whose, data: { status: 'deactivated' } });
    expect(await openFile(database.db, id, monday)).toBeNull();
    await database.db.person.updateMany({ ...whose, data: { status: 'active' } });
    expect(await openFile(database.db, id, monday)).not.toBeNull();
  });

  test.each([
    '',
    'x',
    "' OR 1=1",
    '00000000-0000-4000-8000-00000000ffff',
  ])('is not found by an id that is none: %j [F46]', async (id) =>
    expect(await openFile(database.db, id, monday)).toBeNull());

  test('has 10 MB at most, and nothing of a larger one is kept [F46]', async () => {
    const before = await database.db.storedFile.count();
    expect(await keep('Megan', new Uint8Array(10 * megabyte + 1))).toEqual({
      ok: false,
      refusal: { code: 'file-too-large', args: { megabytes: 10 } },
    });
    expect(await database.db.storedFile.count()).toBe(before);
  });

  test('is removed once its time is over, and kept with its case when it has none [F46]', async () => {
    const { id } = await kept('Megan');
    const found = await database.db.case.findFirstOrThrow();
    const { name, contentType, bytes, personId } = await database.db.storedFile.findFirstOrThrow({
      where: { id },
    });
    const ofCase = {
      id: '00000000-0000-4000-8000-0000000000ca',
      accountId: found.accountId,
      caseId: found.id,
    };
    await database.db.storedFile.create({
      data: { ...ofCase, name, contentType, size: bytes.length, bytes, personId, createdAt: monday },
    });
    await removeExpiredFiles(database.db, hoursLater(23.9));
    expect(await openFile(database.db, id, monday)).not.toBeNull();
    await removeExpiredFiles(database.db, hoursLater(24));
    expect(await database.db.storedFile.findMany({ select: { id: true } })).toEqual([{ id: ofCase.id }]);
    await database.db.case.delete({ where: { accountId_id: { accountId: found.accountId, id: found.id } } });
    expect(await database.db.storedFile.count()).toBe(0);
  });
});
