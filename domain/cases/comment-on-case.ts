import { writeAudit } from '../audit.ts';
import { attachFiles, mostFilesPerCase } from '../files/attach-files.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { CallBack } from './call-back.ts';
import { type CaseDetail, entryOf } from './case-detail.ts';
import { withCallBack } from './case-details.ts';
import { findCase } from './find-case.ts';
import { priorityOf, type Urgency } from './rules/urgency.ts';

/** What a comment brings beside its words: it may raise the priority (P7), leave a number to call (P8), and files. */
type Beside = { urgency?: Urgency; callBack?: CallBack | null; fileIds?: readonly string[] };

/**
 * Adds a comment for the supplier's desk and everybody on the case (G59), the first of its activity then. A case that
 * waited for the customer waits no longer; a closed one takes no more comments, even if it was closed at this moment.
 * The priority only ever rises. A case takes 20 files at most (`case-files-full`).
 */
export async function commentOnCase(
  operation: Operation,
  number: string,
  body: string,
  { urgency = 'usual', callBack = null, fileIds = [] }: Beside = {},
): Promise<Outcome<CaseDetail>> {
  const found = await findCase(operation, number);
  if (!found.ok) return found;
  const { db, actor, ids, now } = operation;
  const { id: caseId, accountId, awaitsCustomer: answered } = found.value;
  if (fileIds.length > 0 && found.value.files.length + fileIds.length > mostFilesPerCase)
    return refuse('case-files-full', { number, count: mostFilesPerCase });
  const priority = Math.min(found.value.priority, priorityOf(actor.programme, urgency));
  const details = withCallBack(found.value.details, found.value.category, callBack);
  const { count } = await db.case.updateMany({
    where: { accountId, id: caseId, status: { not: 'closed' } },
    data: { awaitsCustomer: false, updatedAt: now, priority, ...(details === null ? {} : { details }) },
  });
  if (count === 0) return refuse('case-closed', { number });
  const files = await attachFiles(operation, found.value, fileIds);
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
  return done({ ...found.value, awaitsCustomer: false, priority, details, files, activity });
}
