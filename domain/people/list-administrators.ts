import type { Tx } from '../../prisma/client.ts';

/** Ids of the active administrators of an account, who decide who has access (F56). */
export async function administratorIds(db: Tx, accountId: string): Promise<string[]> {
  const rows = await db.person.findMany({
    where: { accountId, role: 'administrator', status: 'active' },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
