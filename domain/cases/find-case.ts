import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { visibleCases } from '../people/visibility.ts';
import { type CaseDetail, caseDetail, toCaseDetail } from './case-detail.ts';
import { parseCaseNumber } from './rules/case-number.ts';

/**
 * One case with its latest activity, by its number (G59). A case of another company and one that does not exist
 * are refused alike.
 */
export async function findCase(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  number: string,
): Promise<Outcome<CaseDetail>> {
  const parsed = parseCaseNumber(number);
  if (parsed === null) return refuse('case-not-found', { number });
  const row = await db.case.findFirst({
    where: { AND: [visibleCases(actor), { number: parsed }] },
    ...caseDetail,
  });
  return row ? done(toCaseDetail(row)) : refuse('case-not-found', { number });
}
