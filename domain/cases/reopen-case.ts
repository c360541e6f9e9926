import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type CaseDetail, entryOf } from './case-detail.ts';
import { findCase } from './find-case.ts';

/** What came of it: `reopened` is false for a case that was open anyway, which stays as it is. */
export type Reopened = { found: CaseDetail; reopened: boolean };

/**
 * Opens a resolved case again because its problem came back, with the person's words if there are any. Doing it
 * twice changes nothing more; a closed case stays closed (F7) and takes a follow-up instead.
 */
export async function reopenCase(
  operation: Operation,
  number: string,
  words: string | null,
): Promise<Outcome<Reopened>> {
  const looked = await findCase(operation, number);
  if (!looked.ok) return looked;
  const found = looked.value;
  if (found.status === 'closed') return refuse('case-closed', { number });
  const { db, actor, ids, now } = operation;
  const { id: caseId, accountId } = found;
  const { count } = await db.case.updateMany({
    where: { accountId, id: caseId, status: 'resolved' },
    data: { status: 'created', awaitsCustomer: false, updatedAt: now },
  });
  if (count === 0) return done({ found, reopened: false });
  const { personId } = actor;
  const activity = { id: ids.next(), at: now, kind: 'reopened' as const, body: words, personId };
  await db.caseActivity.create({ data: { ...activity, accountId, caseId } });
  await writeAudit(operation, { accountId, action: 'case-reopened', entity: 'case', entityId: caseId });
  const opened = { ...found, status: 'created' as const, awaitsCustomer: false };
  return done({
    found: { ...opened, activity: [entryOf(actor, activity), ...found.activity] },
    reopened: true,
  });
}
