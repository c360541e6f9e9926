import type { Operation } from '../operation.ts';

/** Whether an article helped; `none`: none was displayed (G31). */
export const articleOutcomes = ['yes', 'no', 'none'] as const;
export type Helped = (typeof articleOutcomes)[number];

export type ArticleOutcome = {
  /** null: none was displayed */
  articleId: string | null;
  outcome: Helped;
  query: string;
  family: string | null;
  language: string;
};

/**
 * Keeps what an article did for a person: the ranking and the gap report learn from it (F29, G31). It is counted without a
 * name unless the person agreed to that (G17).
 */
export async function recordArticleOutcome(
  { db, ids, now, actor }: Operation,
  outcome: ArticleOutcome,
): Promise<void> {
  const agrees = await db.person.count({ where: { id: actor.personId, countsUse: true } });
  const personId = agrees > 0 ? actor.personId : null;
  await db.articleOutcome.create({
    data: { ...outcome, accountId: actor.account.id, id: ids.next(), personId, at: now },
  });
}
