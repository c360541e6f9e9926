import { describe, expect, test } from 'vitest';
import { commentOnCase } from '../../../domain/cases/comment-on-case.ts';
import { findCase } from '../../../domain/cases/find-case.ts';
import { type NewCase, reportCase } from '../../../domain/cases/report-case.ts';
import { keepFile } from '../../../domain/files/keep-file.ts';
import { openFile } from '../../../domain/files/open-file.ts';
import { monday } from '../../support/clock.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';

const wanted: NewCase = {
  deviceId: null,
  category: 'general',
  title: 'Something',
  description: 'Something is wrong',
};

describe('files of a case', () => {
  const database = useDatabase();

  const keep = async (who: string, name = 'a.jpg', hours = 24) => {
    const bytes = new Uint8Array([1, 2, 3]);
    const kept = await keepFile(await demoOperation(database.db, who), {
      ...{ name, contentType: 'image/jpeg', bytes, hours },
    });
    if (!kept.ok) throw new Error(kept.refusal.code);
    return kept.value.id;
  };
  const report = async (who: string, fileIds: readonly string[]) => {
    const outcome = await reportCase(await demoOperation(database.db, who), { ...wanted, fileIds });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value;
  };
  const later = new Date(monday.getTime() + 100 * 24 * 3600 * 1000);

  test('stay with it once it is opened, past the time they would be kept otherwise [P9]', async () => {
    const id = await keep('Megan');
    const opened = await report('Megan', [id]);
    expect(opened.files).toEqual([{ id, name: 'a.jpg', contentType: 'image/jpeg', size: 3 }]);
    expect(await openFile(database.db, id, later)).toMatchObject({ name: 'a.jpg' });
    expect(
      await database.db.audit.count({ where: { action: 'case-files-added', entityId: opened.id } }),
    ).toBe(1);
  });

  test('stay with it when their sender has no access any more [P9 F57]', async () => {
    const id = await keep('Adele');
    await report('Adele', [id]);
    const whose = { where: { name: { startsWith: 'Adele' } } };
    await database.db.person.updateMany({ ...whose, data: { status: 'deactivated' } });
    expect(await openFile(database.db, id, monday)).not.toBeNull();
    await database.db.person.updateMany({ ...whose, data: { status: 'active' } });
  });

  test('are only those of the one who sends, which went to no case before and are still kept [P9]', async () => {
    const [foreign, gone, mine] = [
      await keep('Alex'),
      await keep('Megan', 'gone.jpg', -1),
      await keep('Megan'),
    ];
    const first = await report('Megan', [mine]);
    const second = await report('Megan', [foreign, gone, mine, '00000000-0000-4000-8000-00000000ffff']);
    expect(second.files).toEqual([]);
    const found = await findCase(await demoOperation(database.db, 'Megan'), first.number);
    expect(found.ok && found.value.files.map(({ id }) => id)).toEqual([mine]);
  });

  test('come with a comment as well, up to twenty; more are refused and nothing is added [P9 G59]', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, (_, at) => keep('Megan', `${at}.jpg`)));
    const opened = await report('Megan', ids.slice(0, 10));
    const comment = async (fileIds: readonly string[]) =>
      commentOnCase(await demoOperation(database.db, 'Megan'), opened.number, 'more', { fileIds });
    const added = await comment(ids.slice(10));
    expect(added.ok && added.value.files).toHaveLength(20);
    expect(await comment([await keep('Megan')])).toEqual({
      ok: false,
      refusal: { code: 'case-files-full', args: { number: opened.number, count: 20 } },
    });
    expect(await database.db.caseActivity.count({ where: { caseId: opened.id, kind: 'comment' } })).toBe(1);
  });
});
