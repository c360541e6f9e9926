import type { Operation } from '../operation.ts';

/** A contract with what is answered from it at once (G34, B2); days are yyyy-mm-dd. */
export type Contract = {
  id: string;
  number: string;
  startsOn: string;
  endsOn: string;
  /** Kinds of supplies it covers; the rest is charged (G51). */
  coveredKinds: string[];
  billingMonths: number;
  /** For a billing period; null: not recorded. */
  fee: { cents: number; currency: string } | null;
  noticeMonths: number | null;
  poNumber: string | null;
};

/** The contracts of the accounts a person looks after, or only that of one of their devices, by number. */
export async function listContracts(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  deviceId: string | null,
): Promise<Contract[]> {
  const rows = await db.contract.findMany({
    where: {
      accountId: { in: [...actor.accountIds] },
      ...(deviceId === null ? {} : { devices: { some: { id: deviceId } } }),
    },
    orderBy: { number: 'asc' },
    include: { account: { select: { currency: true } } },
  });
  return rows.map(({ account: { currency }, feeCents, startsOn, endsOn, ...row }) => ({
    id: row.id,
    number: row.number,
    startsOn: startsOn.toISOString().slice(0, 10),
    endsOn: endsOn.toISOString().slice(0, 10),
    coveredKinds: row.coveredKinds,
    billingMonths: row.billingMonths,
    fee: feeCents === null ? null : { cents: feeCents, currency },
    noticeMonths: row.noticeMonths,
    poNumber: row.poNumber,
  }));
}
