import type { CaseDetail } from '../cases/case-detail.ts';
import { findCase } from '../cases/find-case.ts';
import { listCases } from '../cases/list-cases.ts';
import { reportCase } from '../cases/report-case.ts';
import { findDevice } from '../fleet/find-device.ts';
import type { Operation } from '../operation.ts';
import { type Outcome, refuse } from '../outcome.ts';

/** Supplies that should have come by themselves did not (F23), or the item list of a device is wrong (X39). */
export const supplyProblems = ['not-received', 'not-listed'] as const;
export type SupplyProblem = (typeof supplyProblems)[number];

export type MissingSupplies = {
  deviceId: string;
  problem: SupplyProblem;
  title: string;
  description: string;
};

/**
 * Opens a case about the supplies of a device. An open one of the same kind on the same device is given instead:
 * the device is locked meanwhile, so that two clicks make one case.
 */
export async function reportMissingSupplies(
  operation: Operation,
  { deviceId, problem, title, description }: MissingSupplies,
): Promise<Outcome<{ found: CaseDetail; isNew: boolean }>> {
  const device = await findDevice(operation, deviceId);
  if (device === null) return refuse('device-not-found');
  const { accountId } = device;
  await operation.db.$queryRaw`
    SELECT 1 FROM "Device" WHERE "accountId" = ${accountId}::uuid AND "id" = ${deviceId}::uuid FOR UPDATE`;
  const number = await openCaseNumber(operation, deviceId, problem);
  const reported =
    number === null
      ? await report(operation, { deviceId, problem, title, description })
      : await findCase(operation, number);
  return reported.ok ? { ok: true, value: { found: reported.value, isNew: number === null } } : reported;
}

async function openCaseNumber(
  operation: Operation,
  deviceId: string,
  problem: string,
): Promise<string | null> {
  const open = await listCases(operation, { list: 'all', deviceId, openOnly: true, take: 20 });
  const same = open.rows.find((row) => row.category === 'supplies' && row.subcategory === problem);
  return same?.number ?? null;
}

function report(
  operation: Operation,
  { problem, ...content }: MissingSupplies,
): Promise<Outcome<CaseDetail>> {
  return reportCase(operation, {
    ...content,
    category: 'supplies',
    subcategory: problem,
  });
}
