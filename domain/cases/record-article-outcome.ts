import type { Tx } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';

/** Whether an article helped; `none`: none was displayed (G31). */
export const articleOutcomes = ['yes', 'no', 'none'] as const;
export type Helped = (typeof articleOutcomes)[number];

/** What was solved longer ago is a new problem. */
export const solvedLatelyMs = 30 * 24 * 3600 * 1000;

export type ArticleOutcome = {
  /** null: none was displayed */
  articleId: string | null;
  outcome: Helped;
  query: string;
  family: string | null;
  language: string;
};

/**
 * Keeps what an article did for a person: the ranking and the gap report learn from it (F29, G31), and for a month "it came back"
 * means it. Whose it was is forgotten then, unless the person agreed to be counted (G17).
 */
export async function recordArticleOutcome(
  { db, ids, now, actor }: Operation,
  outcome: ArticleOutcome,
): Promise<void> {
  const { personId } = actor;
  await db.articleOutcome.create({
    data: { ...outcome, accountId: actor.account.id, id: ids.next(), personId, at: now },
  });
}

/** Forgets whose old outcomes were, of everybody who did not agree to be counted by name (G17). */
export async function forgetWhose(db: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - solvedLatelyMs);
  await db.$executeRaw`
    UPDATE "ArticleOutcome" o SET "personId" = NULL FROM "Person" p
    WHERE p."id" = o."personId" AND NOT p."countsUse" AND o."at" < ${before}`;
}
