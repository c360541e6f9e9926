import { z } from 'zod';
import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { refuseTakeBack } from '../sent/rules/take-back.ts';
import type { CaseDetail } from './case-detail.ts';
import { findCase } from './find-case.ts';
import { findSentComment, type SentComment } from './sent-comment.ts';

/**
 * Takes a comment back within five minutes (P4): its words are gone, that it was taken back stays in the activity. A case
 * that waited for it waits for the customer again.
 */
export async function withdrawComment(operation: Operation, id: string): Promise<Outcome<CaseDetail>> {
  const found = await findSentComment(operation, id);
  if (!found.ok) return found;
  const { db, actor, now } = operation;
  const refusal = refuseTakeBack(found.value, actor.personId, now);
  if (refusal) return { ok: false, refusal };
  const { accountId, caseId, number } = found.value;
  const { count } = await db.caseActivity.updateMany({
    where: { accountId, id, kind: 'comment' },
    data: { kind: 'comment-withdrawn', body: null },
  });
  if (count === 0) return refuse('withdrawn-already');
  if (await wasTheAnswer(operation, found.value))
    await db.case.updateMany({
      where: { accountId, id: caseId, status: { not: 'closed' } },
      data: { awaitsCustomer: true },
    });
  const detail = { comment: id };
  await writeAudit(operation, {
    accountId,
    action: 'comment-withdrawn',
    entity: 'case',
    entityId: caseId,
    detail,
  });
  return findCase(operation, number);
}

const commented = z.object({ comment: z.string(), answered: z.boolean() });

/** Whether the desk had asked, and nobody answered but with this comment. */
async function wasTheAnswer({ db }: Operation, { id, accountId, caseId, sentAt }: SentComment) {
  const rows = await db.audit.findMany({
    where: { accountId, entity: 'case', entityId: caseId, action: 'case-commented', at: { gte: sentAt } },
  });
  const details = rows.flatMap(({ detail }) => commented.safeParse(detail).data ?? []);
  return details.every(({ comment, answered }) => comment === id && answered) && details.length > 0;
}
