import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type CaseDetail, entryOf } from './case-detail.ts';
import { findCase } from './find-case.ts';

/**
 * Adds a comment for the supplier's desk and everybody on the case (G59), the first of its activity then. A case that
 * waited for the customer waits no longer; a closed one takes no more comments, even if it was closed at this moment.
 */
export async function commentOnCase(
  operation: Operation,
  number: string,
  body: string,
): Promise<Outcome<CaseDetail>> {
  const found = await findCase(operation, number);
  if (!found.ok) return found;
  const { db, actor, ids, now } = operation;
  const { id: caseId, accountId, awaitsCustomer: answered } = found.value;
  const { count } = await db.case.updateMany({
    where: { accountId, id: caseId, status: { not: 'closed' } },
    data: { awaitsCustomer: false, updatedAt: now },
  });
  if (count === 0) return refuse('case-closed', { number });
  const { personId } = actor;
  const comment = { id: ids.next(), at: now, kind: 'comment' as const, body, personId };
  await db.caseActivity.create({ data: { ...comment, accountId, caseId } });
  await writeAudit(operation, {
    accountId,
    action: 'case-commented',
    entity: 'case',
    entityId: caseId,
    detail: { comment: comment.id, answered },
  });
  const activity = [entryOf(actor, comment), ...found.value.activity];
  return done({ ...found.value, awaitsCustomer: false, activity });
}
