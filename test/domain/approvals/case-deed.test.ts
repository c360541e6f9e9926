import { describe, expect, it } from 'vitest';
import { askDeed } from '../../../domain/approvals/ask-deed.ts';
import { decideApproval } from '../../../domain/approvals/decide-approval.ts';
import type { Deed } from '../../../domain/approvals/deeds/deeds.ts';
import { findCase } from '../../../domain/cases/find-case.ts';
import { keepFile } from '../../../domain/files/keep-file.ts';
import { personId } from '../../../prisma/seed/demo/people.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';

const database = useDatabase();
const as = (name: string) => demoOperation(database.db, name);

const move: Extract<Deed, { kind: 'case' }> = {
  kind: 'case',
  deviceId: deviceId('GNM75498'),
  category: 'equipment',
  subcategory: 'up-to-five',
  title: 'Move of devices',
  description: 'to the ground floor please',
  details: null,
  urgency: 'usual',
  callBack: null,
  fileIds: [],
  opened: null,
};

async function ask(deed: Deed = move): Promise<string> {
  const asked = await askDeed(await as('Alex'), deed);
  if (!asked.ok) throw new Error(asked.refusal.code);
  return asked.value.id;
}
const decide = async (id: string, decision: 'approved' | 'rejected') =>
  decideApproval(await as('Megan'), id, decision);

describe('a request to the desk that is only for administrators', () => {
  it('becomes the case of the one who asked once it is agreed to, with who agreed on record [G7 G8]', async () => {
    const decided = await decide(await ask(), 'approved');
    const opened = decided.ok && decided.value.kind === 'deed' ? decided.value.deed : null;
    expect(opened).toMatchObject({ kind: 'case', opened: expect.stringMatching(/^CS\d{7}$/) });
    const number = opened?.kind === 'case' ? (opened.opened ?? '') : '';
    const found = await findCase(await as('Alex'), number);
    expect(found).toMatchObject({ value: { reporter: { name: 'Alex Wilber' }, contactId: personId.Alex } });
    const activity = found.ok ? found.value.activity : [];
    expect(activity.find(({ kind }) => kind === 'approved')?.who).toBe('Megan Bowen');
    expect(
      await database.db.audit.findFirst({
        where: { action: 'case-created', entityId: found.ok ? found.value.id : '' },
      }),
    ).toMatchObject({
      personId: personId.Alex,
      detail: { approvedBy: personId.Megan },
    });
  });

  it('takes the files along that its sender sent [G8 P9]', async () => {
    const kept = await keepFile(await as('Alex'), {
      ...{ name: 'plan.pdf', contentType: 'application/pdf', bytes: new Uint8Array([1]), hours: 24 },
    });
    const fileIds = kept.ok ? [kept.value.id] : [];
    const decided = await decide(await ask({ ...move, fileIds }), 'approved');
    const deed = decided.ok && decided.value.kind === 'deed' ? decided.value.wanted : null;
    const found = await findCase(await as('Megan'), deed?.kind === 'case' ? (deed.opened ?? '') : '');
    expect(found.ok && found.value.files.map(({ name }) => name)).toEqual(['plan.pdf']);
  });

  it('becomes nothing when it is refused, and only one decision counts [G8 G50]', async () => {
    const before = await database.db.case.count();
    const id = await ask();
    expect(await decide(id, 'rejected')).toMatchObject({
      value: { status: 'rejected', deed: { opened: null } },
    });
    expect(await decide(id, 'approved')).toMatchObject({ refusal: { code: 'already-decided' } });
    expect(await database.db.case.count()).toBe(before);
  });
});
