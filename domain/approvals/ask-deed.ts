import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type Deed, type DeedDetail, lookAtDeed } from './deeds/deeds.ts';
import { type Approver, listApprovers } from './list-approvers.ts';

/** A request that waits: who is asked, and what they will see. */
export type AskedDeed = { id: string; asked: Approver[]; deed: DeedDetail };

/**
 * Asks those in charge of the person's account to let something happen that the person may not do (G8). What it is about is
 * read as those asked will see it, and is theirs to see alone.
 */
export async function askDeed(operation: Operation, deed: Deed): Promise<Outcome<AskedDeed>> {
  const { db, ids, now, actor } = operation;
  const accountId = actor.account.id;
  const asked = (await listApprovers(db, accountId)).filter(({ id }) => id !== actor.personId);
  if (asked.length === 0) return refuse('no-administrator');
  const id = ids.next();
  await db.approval.create({
    data: {
      ...{ accountId, id, kind: 'deed', subjectId: id, deed },
      ...{ requestedById: actor.personId, reasons: [], createdAt: now },
    },
  });
  await writeAudit(operation, {
    ...{ accountId, action: 'approval-requested', entity: 'approval', entityId: id },
    detail: { deed: deed.kind },
  });
  const inCharge = { db, actor: { ...actor, role: 'administrator' as const } };
  return done({ id, asked, deed: await lookAtDeed(inCharge, deed) });
}
