import type { CaseStatus, CloseReason } from '../cases/case-detail.ts';
import { type CaseDetails, readCaseDetails } from '../cases/case-details.ts';
import { formatCaseNumber } from '../cases/rules/case-number.ts';
import type { Operation } from '../operation.ts';
import { visibleCases } from '../people/visibility.ts';

/** What the desk calls a return among the cases about supplies. */
export const returnSubcategory = 'return';

/** A return as a line of a list. */
export type ReturnRow = {
  number: string;
  status: CaseStatus;
  closeReason: CloseReason | null;
  awaitsCustomer: boolean;
  createdAt: Date;
  details: CaseDetails | null;
  device: { serial: string; model: string; alias: string | null } | null;
};

const dayMs = 24 * 3600_000;
/** More returns than that are not on their way at once. */
const most = 20;

/** The returns a person may see: those of the last days of the programme and those that are pending (X44, X46). */
export async function listReturns({
  db,
  actor,
  now,
}: Pick<Operation, 'db' | 'actor' | 'now'>): Promise<ReturnRow[]> {
  const from = new Date(now.getTime() - actor.programme.supplies.returnsListDays * dayMs);
  const rows = await db.case.findMany({
    where: {
      AND: [
        visibleCases(actor),
        { category: 'supplies', subcategory: returnSubcategory },
        { OR: [{ createdAt: { gte: from } }, { status: 'created' }] },
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { number: 'desc' }],
    take: most,
    include: { device: { select: { serial: true, model: true, alias: true } } },
  });
  return rows.map(({ number, status, closeReason, awaitsCustomer, createdAt, details, device }) => ({
    ...{ awaitsCustomer, createdAt, device },
    number: formatCaseNumber(number),
    status: status as CaseStatus,
    closeReason: closeReason as CloseReason | null,
    details: readCaseDetails(details),
  }));
}
