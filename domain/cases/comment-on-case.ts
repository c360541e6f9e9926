import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { CallBack } from './call-back.ts';
import { type CaseDetail, entryOf } from './case-detail.ts';
import { withCallBack } from './case-details.ts';
import { findCase } from './find-case.ts';
import { priorityOf, type Urgency } from './rules/urgency.ts';

/** What a comment asks of the desk beside its words: it may raise the priority (P7) and leave a number to call (P8). */
type Wishes = { urgency?: Urgency; callBack?: CallBack | null };

/**
 * Adds a comment for the supplier's desk and everybody on the case (G59), the first of its activity then. A case that
 * waited for the customer waits no longer; a closed one takes no more comments, even if it was closed at this moment.
 * The priority only ever rises.
 */
export async function commentOnCase(
  operation: Operation,
  number: string,
  body: string,
  { urgency = 'usual', callBack = null }: Wishes = {},
): Promise<Outcome<CaseDetail>> {
  const found = await findCase(operation, number);
  if (!found.ok) return found;
  const { db, actor, ids, now } = operation;
  const { id: caseId, accountId, awaitsCustomer: answered } = found.value;
  const priority = Math.min(found.value.priority, priorityOf(actor.programme, urgency));
  const details = withCallBack(found.value.details, found.value.category, callBack);
  const { count } = await db.case.updateMany({
    where: { accountId, id: caseId, status: { not: 'closed' } },
    data: { awaitsCustomer: false, updatedAt: now, priority, ...(details === null ? {} : { details }) },
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
  return done({ ...found.value, awaitsCustomer: false, priority, details, activity });
}
