import type { Operation } from '../operation.ts';
import { done, type Outcome } from '../outcome.ts';
import { caseActed, type SentThing } from '../sent/rules/take-back.ts';
import type { ActivityKind, CaseDetail } from './case-detail.ts';
import { findCase } from './find-case.ts';

/** A case as its sender can still withdraw it. */
export type SentCase = SentThing & { kind: 'case'; found: CaseDetail };

/** A case that was sent, judged by all that happened to it. A foreign one and an unknown one are refused alike. */
export async function findSentCase(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  number: string,
): Promise<Outcome<SentCase>> {
  const looked = await findCase({ db, actor }, number);
  if (!looked.ok) return looked;
  const found = looked.value;
  const rows = await db.caseActivity.findMany({
    where: { accountId: found.accountId, caseId: found.id },
    select: { kind: true, person: { select: { role: true } } },
  });
  const activity = rows.map(({ kind, person }) => ({
    kind: kind as ActivityKind,
    byDesk: person === null || person.role === 'agent',
  }));
  const acted = caseActed({ ...found, activity });
  return done({ kind: 'case', sentById: found.reporter.id, sentAt: found.createdAt, acted, found });
}
