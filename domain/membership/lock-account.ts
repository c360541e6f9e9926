import type { Operation } from '../operation.ts';

/**
 * Holds the actor's account until the transaction ends, so that what was looked at is still so when it is written: two
 * administrators who sign up, or register the same product, do so one after the other.
 */
export async function lockAccount({ db, actor }: Pick<Operation, 'db' | 'actor'>): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${actor.account.id}::uuid FOR NO KEY UPDATE`;
}
