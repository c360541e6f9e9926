import type { Tx } from '../../prisma/client.ts';

type Contracted = { accountId: string; contractId: string | null };

/** The kinds of supplies a device's contract covers on a day; none without a contract in force (G51). */
export async function coveredKinds(
  db: Tx,
  { accountId, contractId }: Contracted,
  now: Date,
): Promise<string[]> {
  if (contractId === null) return [];
  const contract = await db.contract.findFirst({
    where: { id: contractId, accountId, startsOn: { lte: now }, endsOn: { gte: startOfDay(now) } },
    select: { coveredKinds: true },
  });
  return contract?.coveredKinds ?? [];
}

/** A contract holds until the end of its last day. */
function startOfDay(moment: Date): Date {
  return new Date(`${moment.toISOString().slice(0, 10)}T00:00:00Z`);
}
