import { z } from 'zod';
import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome } from '../outcome.ts';
import type { CaseDetail } from './case-detail.ts';
import { findCase } from './find-case.ts';
import { reportCase } from './report-case.ts';
import { parseCaseNumber } from './rules/case-number.ts';

const action = 'case-followed-up';
const followUpDetail = z.object({ number: z.string() });

/** The follow-up of a closed case; `isNew` is false when there was an open one already. */
export type FollowUp = { found: CaseDetail; isNew: boolean };

/**
 * Opens a case like a closed one whose problem came back: same device, same kind, the old words below `reason`. An
 * open follow-up is given instead of a second one: the closed case is locked meanwhile, so that two clicks make one.
 */
export async function followUpCase(
  operation: Operation,
  number: string,
  reason: string,
): Promise<Outcome<FollowUp>> {
  const looked = await findCase(operation, number);
  if (!looked.ok) return looked;
  const closed = looked.value;
  const { accountId, id } = closed;
  await operation.db.$queryRaw`
    SELECT 1 FROM "Case" WHERE "accountId" = ${accountId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  const open = await openFollowUp(operation, closed);
  if (open) return done({ found: open, isNew: false });
  const reported = await reportCase(operation, {
    deviceId: closed.device?.id ?? null,
    category: closed.category,
    subcategory: closed.subcategory,
    scenario: closed.scenario,
    title: closed.title,
    description: `${reason}\n\n${closed.description}`.slice(0, 5000),
    secondaryContactId: closed.secondaryContactId,
  });
  if (!reported.ok) return reported;
  const detail = { number: reported.value.number };
  await writeAudit(operation, { accountId, action, entity: 'case', entityId: id, detail });
  return done({ found: reported.value, isNew: true });
}

/** The latest follow-up, if this person sees it and it is still open. */
async function openFollowUp(operation: Operation, { accountId, id }: CaseDetail): Promise<CaseDetail | null> {
  const entry = await operation.db.audit.findFirst({
    where: { accountId, entity: 'case', entityId: id, action },
    orderBy: { at: 'desc' },
  });
  const detail = followUpDetail.safeParse(entry?.detail);
  if (!detail.success || parseCaseNumber(detail.data.number) === null) return null;
  const found = await findCase(operation, detail.data.number);
  return found.ok && found.value.status !== 'closed' ? found.value : null;
}
