import type { Operation } from '../operation.ts';

export type ArticleOutcome = {
  /** null: none was displayed */
  articleId: string | null;
  outcome: 'yes' | 'no' | 'none';
  query: string;
  family: string | null;
  language: string;
};

/** Keeps what an article did for a person: the ranking and the gap report learn from it (F29, G31). */
export async function recordArticleOutcome(
  { db, ids, now, actor }: Operation,
  outcome: ArticleOutcome,
): Promise<void> {
  await db.articleOutcome.create({
    data: { ...outcome, accountId: actor.account.id, id: ids.next(), personId: actor.personId, at: now },
  });
}
