import type { Tx } from '../../prisma/client.ts';

type Contracted = { accountId: string; contractId: string | null };

/** The kinds a device's contract covers at this moment, its last day included (its days are dates); none without one (G51). */
export async function coveredKinds(
  db: Tx,
  { accountId, contractId }: Contracted,
  now: Date,
): Promise<string[]> {
  if (contractId === null) return [];
  const contract = await db.contract.findFirst({
    where: { id: contractId, accountId, startsOn: { lte: now }, endsOn: { gte: now } },
    select: { coveredKinds: true },
  });
  return contract?.coveredKinds ?? [];
}
