import type { Prisma, Tx } from '../../prisma/client.ts';
import type { Helped } from '../cases/record-article-outcome.ts';

/** One answer to "did this help?" with the words that were searched for (G31). */
export type KeptOutcome = {
  articleId: string | null;
  outcome: Helped;
  query: string;
  family: string | null;
  language: string;
};

/** A year is what a report looks back on; more rows than this change nothing in it but the time it takes. */
const lookBackMs = 365 * 24 * 3600 * 1000;
const maxRows = 20_000;

/** The answers of the last year, latest first; of these accounts, or of all when none are given (F29). */
export async function listOutcomes(
  db: Tx,
  { now, accountIds }: { now: Date; accountIds?: readonly string[] },
): Promise<KeptOutcome[]> {
  const where: Prisma.ArticleOutcomeWhereInput = {
    at: { gte: new Date(now.getTime() - lookBackMs) },
    ...(accountIds === undefined ? {} : { accountId: { in: [...accountIds] } }),
  };
  const rows = await db.articleOutcome.findMany({
    where,
    orderBy: { at: 'desc' },
    take: maxRows,
    select: { articleId: true, outcome: true, query: true, family: true, language: true },
  });
  return rows.map((row) => ({ ...row, outcome: row.outcome as Helped }));
}
