import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

/** Takes back what was asked for, as long as nobody decided about it, by who asked alone (P4). */
export async function withdrawDeed(operation: Operation, id: string): Promise<Outcome<{ id: string }>> {
  const { db, now, actor } = operation;
  const { personId } = actor;
  const accountId = actor.account.id;
  const mine = { accountId, id, kind: 'deed', requestedById: personId };
  const { count } = await db.approval.updateMany({
    where: { ...mine, status: 'pending' },
    data: { status: 'withdrawn', decidedById: personId, decidedAt: now },
  });
  if (count === 0) return tooLate(operation, mine);
  await writeAudit(operation, { accountId, action: 'approval-withdrawn', entity: 'approval', entityId: id });
  return done({ id });
}

async function tooLate({ db }: Operation, mine: object): Promise<Outcome<never>> {
  const row = await db.approval.findFirst({ where: mine });
  if (row === null) return refuse('approval-not-found');
  if (row.status === 'withdrawn') return refuse('withdrawn-already');
  const by = row.decidedById === null ? null : await db.person.findUnique({ where: { id: row.decidedById } });
  return refuse('already-decided', { name: by?.name ?? '', decision: row.status });
}
