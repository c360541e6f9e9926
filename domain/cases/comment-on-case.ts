import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { CaseDetail } from './case-detail.ts';
import { findCase } from './find-case.ts';

/**
 * Adds a comment for the supplier's desk and everybody on the case (G59). A case that waited for the customer
 * waits no longer; a closed one takes no more comments.
 */
export async function commentOnCase(
  operation: Operation,
  number: string,
  body: string,
): Promise<Outcome<CaseDetail>> {
  const found = await findCase(operation, number);
  if (!found.ok) return found;
  if (found.value.status === 'closed') return refuse('case-closed', { number });
  const { db, actor, ids, now } = operation;
  const { id: caseId, accountId } = found.value;
  const comment = {
    accountId,
    id: ids.next(),
    caseId,
    at: now,
    personId: actor.personId,
    kind: 'comment' as const,
    body,
  };
  await db.caseActivity.create({ data: comment });
  await db.case.update({
    where: { accountId_id: { accountId, id: caseId } },
    data: { awaitsCustomer: false, updatedAt: now },
  });
  await writeAudit(operation, { accountId, action: 'case-commented', entity: 'case', entityId: caseId });
  const added = { at: now, kind: comment.kind, body, who: actor.name };
  return done({ ...found.value, awaitsCustomer: false, activity: [added, ...found.value.activity] });
}
