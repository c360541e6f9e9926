import type { Operation } from '../operation.ts';

/** Longer ago nobody means it by "her" and "him". */
const spokenOfMs = 30 * 60_000;

/** Whose access this person changed last, by id; null: nobody's within half an hour. */
export async function lastChanged({
  db,
  now,
  actor,
}: Pick<Operation, 'db' | 'now' | 'actor'>): Promise<string | null> {
  const found = await db.audit.findFirst({
    where: {
      accountId: actor.account.id,
      personId: actor.personId,
      action: { startsWith: 'person-' },
      at: { gte: new Date(now.getTime() - spokenOfMs) },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { entityId: true },
  });
  return found?.entityId ?? null;
}
