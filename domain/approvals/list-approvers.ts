import type { Tx } from '../../prisma/client.ts';

export type Approver = { id: string; name: string };

/** Those who decide for an account: its active administrators, and at a dealer's the dealers. By name. */
export async function listApprovers(db: Tx, accountId: string): Promise<Approver[]> {
  return db.person.findMany({
    where: { accountId, status: 'active', role: { in: ['administrator', 'dealer'] } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}
