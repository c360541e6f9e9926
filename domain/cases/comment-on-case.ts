import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { CallBack } from './call-back.ts';
import type { CaseDetail } from './case-detail.ts';
import { withCallBack } from './case-details.ts';
import { findCase } from './find-case.ts';
import { priorityOf, type Urgency } from './rules/urgency.ts';

/** What a comment asks of the desk beside its words: it may raise the priority (P7) and leave a number to call (P8). */
type Wishes = { urgency?: Urgency; callBack?: CallBack | null };

/**
 * Adds a comment for the supplier's desk and everybody on the case (G59). A case that waited for the customer
 * waits no longer; a closed one takes no more comments. The priority only ever rises.
 */
export async function commentOnCase(
  operation: Operation,
  number: string,
  body: string,
  { urgency = 'usual', callBack = null }: Wishes = {},
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
  const priority = Math.min(found.value.priority, priorityOf(actor.programme, urgency));
  const details = withCallBack(found.value.details, found.value.category, callBack);
  await db.case.update({
    where: { accountId_id: { accountId, id: caseId } },
    data: { awaitsCustomer: false, updatedAt: now, priority, ...(details === null ? {} : { details }) },
  });
  await writeAudit(operation, { accountId, action: 'case-commented', entity: 'case', entityId: caseId });
  const added = { at: now, kind: comment.kind, body, who: actor.name };
  const activity = [added, ...found.value.activity];
  return done({ ...found.value, awaitsCustomer: false, priority, details, activity });
}
