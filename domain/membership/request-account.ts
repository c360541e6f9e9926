import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';

/** An account with the programme, asked for by a case; `dueOn` is yyyy-mm-dd (C5). */
export type AskedAccount = { caseId: string; dueOn: string; formerEmail: string | null };

/** Keeps that the account is asked for, in the place of an earlier request that was withdrawn (C1, C4). */
export async function requestAccount(operation: Operation, asked: AskedAccount): Promise<void> {
  const { db, now, actor } = operation;
  const accountId = actor.account.id;
  const row = { ...asked, dueOn: new Date(asked.dueOn), requestedAt: now };
  await db.businessAccount.upsert({ where: { accountId }, create: { accountId, ...row }, update: row });
  await writeAudit(operation, {
    accountId,
    action: 'member-account-requested',
    entity: 'case',
    entityId: asked.caseId,
  });
}
