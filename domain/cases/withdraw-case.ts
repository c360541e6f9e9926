import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuseTakeBack } from '../sent/rules/take-back.ts';
import { type CaseDetail, entryOf } from './case-detail.ts';
import { findCase } from './find-case.ts';
import { findSentCase } from './sent-case.ts';

/**
 * Withdraws a case while the desk has done nothing with it (P4): it is closed, with that as the reason. The row is locked
 * and judged again, so that a comment of the desk at the same moment comes before it or after it.
 */
export async function withdrawCase(operation: Operation, number: string): Promise<Outcome<CaseDetail>> {
  const { db, actor, ids, now } = operation;
  const looked = await findCase(operation, number);
  if (!looked.ok) return looked;
  const { accountId, id: caseId } = looked.value;
  await db.$queryRaw`
    SELECT 1 FROM "Case" WHERE "accountId" = ${accountId}::uuid AND "id" = ${caseId}::uuid FOR UPDATE`;
  const sent = await findSentCase(operation, number);
  if (!sent.ok) return sent;
  const refusal = refuseTakeBack(sent.value, actor.personId, now);
  if (refusal) return { ok: false, refusal };
  const closed = { status: 'closed', closeReason: 'withdrawn', awaitsCustomer: false } as const;
  await db.case.update({
    where: { accountId_id: { accountId, id: caseId } },
    data: { ...closed, updatedAt: now },
  });
  const { personId } = actor;
  const entry = { id: ids.next(), at: now, kind: 'withdrawn' as const, body: null, personId };
  await db.caseActivity.create({ data: { ...entry, accountId, caseId } });
  await withdrawReview(operation, sent.value.found);
  await writeAudit(operation, { accountId, action: 'case-withdrawn', entity: 'case', entityId: caseId });
  const { found } = sent.value;
  return done({ ...found, ...closed, activity: [entryOf(actor, entry), ...found.activity] });
}

/** The figures that were to be checked with the case (F10) are withdrawn with it. */
async function withdrawReview({ db }: Operation, found: CaseDetail): Promise<void> {
  const { accountId, device, reporter, createdAt } = found;
  if (found.category !== 'meter-reading' || device === null) return;
  const submissions = await db.audit.findMany({
    where: {
      ...{ accountId, action: 'readings-disputed', entity: 'device', entityId: device.id },
      ...{ personId: reporter.id, at: createdAt },
    },
    select: { id: true },
  });
  await db.reading.updateMany({
    where: { accountId, status: 'under-review', submissionId: { in: submissions.map(({ id }) => id) } },
    data: { status: 'withdrawn' },
  });
}
