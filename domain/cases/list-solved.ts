import type { Operation } from '../operation.ts';
import { visibleCases } from '../people/visibility.ts';
import { solvedLatelyMs } from './record-article-outcome.ts';
import { formatCaseNumber } from './rules/case-number.ts';

/** Something that was over and may have come back. */
export type Solved =
  | { kind: 'case'; number: string; title: string; at: Date }
  | { kind: 'article'; articleId: string; query: string; at: Date };

/** What was solved lately for this person, the latest first: cases they are part of, and articles that helped them. */
export async function listSolved(
  { db, actor, now }: Pick<Operation, 'db' | 'actor' | 'now'>,
  { deviceIds, take }: { deviceIds: readonly string[]; take: number },
): Promise<Solved[]> {
  const since = new Date(now.getTime() - solvedLatelyMs);
  const { personId } = actor;
  const part = [{ reportedById: personId }, { contactId: personId }, { watchers: { some: { personId } } }];
  const device = deviceIds.length === 0 ? {} : { deviceId: { in: [...deviceIds] } };
  const cases = await db.case.findMany({
    where: {
      AND: [visibleCases(actor), { OR: part }, device],
      status: { in: ['resolved', 'closed'] },
      closeReason: null,
      updatedAt: { gte: since },
    },
    orderBy: { updatedAt: 'desc' },
    take,
  });
  const articles = await db.articleOutcome.findMany({
    where: {
      accountId: actor.account.id,
      personId,
      outcome: 'yes',
      articleId: { not: null },
      at: { gte: since },
    },
    orderBy: { at: 'desc' },
    take,
  });
  const solved: Solved[] = [
    ...cases.map(({ number, title, updatedAt }) => ({
      kind: 'case' as const,
      number: formatCaseNumber(number),
      title,
      at: updatedAt,
    })),
    ...articles.flatMap(({ articleId, query, at }) =>
      articleId === null ? [] : [{ kind: 'article' as const, articleId, query, at }],
    ),
  ];
  return solved.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, take);
}
