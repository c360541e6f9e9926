import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

/** Takes over the products of a former membership, whose e-mail was given with the account (C4, C9); gives how many. */
export async function migrateProducts(operation: Operation): Promise<Outcome<number>> {
  const { db, actor } = operation;
  const accountId = actor.account.id;
  const { count } = await db.memberProduct.updateMany({
    where: { accountId, former: true },
    data: { former: false },
  });
  if (count === 0) return refuse('nothing-to-migrate');
  await writeAudit(operation, {
    accountId,
    action: 'products-migrated',
    entity: 'account',
    entityId: accountId,
    detail: { count },
  });
  return done(count);
}
