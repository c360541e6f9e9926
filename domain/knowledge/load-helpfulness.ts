import type { Tx } from '../../prisma/client.ts';

/** How often an article got an answer from people with a kind of device; `family` null: no device was named. */
export type OutcomeCount = { articleId: string; outcome: 'yes' | 'no'; family: string | null; times: number };

/** Articles are rewritten and devices replaced: older answers say little about either. */
const lookBackMs = 365 * 24 * 3600 * 1000;

/** The answers of the last year by article and device family, of all accounts together, in one query (F29, G31). */
export async function loadHelpfulness(db: Tx, now: Date): Promise<OutcomeCount[]> {
  const groups = await db.articleOutcome.groupBy({
    by: ['articleId', 'outcome', 'family'],
    where: {
      articleId: { not: null },
      outcome: { in: ['yes', 'no'] },
      at: { gte: new Date(now.getTime() - lookBackMs) },
    },
    _count: { _all: true },
  });
  return groups.flatMap(({ articleId, outcome, family, _count }) =>
    articleId !== null && (outcome === 'yes' || outcome === 'no')
      ? [{ articleId, outcome, family, times: _count._all }]
      : [],
  );
}
