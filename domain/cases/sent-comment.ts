import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { visibleCases } from '../people/visibility.ts';
import type { SentThing } from '../sent/rules/take-back.ts';
import { formatCaseNumber } from './rules/case-number.ts';

/** A comment as its sender can still take it back; `number` is its case's. */
export type SentComment = SentThing & {
  kind: 'comment';
  id: string;
  accountId: string;
  caseId: string;
  number: string;
  body: string;
};

/** A comment on a case that the person may see; any other is the same as an unknown one. */
export async function findSentComment(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  id: string,
): Promise<Outcome<SentComment>> {
  const row = await db.caseActivity.findFirst({
    where: { id, kind: { in: ['comment', 'comment-withdrawn'] }, case: { is: visibleCases(actor) } },
    include: { case: { select: { number: true } } },
  });
  if (row === null) return refuse('sent-not-found');
  const { accountId, caseId, personId, at, body, kind } = row;
  return done({
    ...{ id, accountId, caseId, body: body ?? '', number: formatCaseNumber(row.case.number) },
    kind: 'comment',
    sentById: personId ?? '',
    sentAt: at,
    acted: kind === 'comment' ? null : { as: 'withdrawn' },
  });
}
