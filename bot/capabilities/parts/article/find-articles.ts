import type { Article } from '../../../../knowledge/article.ts';
import { articlesForFault } from '../../../../knowledge/offer.ts';
import type { Hit, Question } from '../../../../knowledge/search.ts';
import type { AnyScene } from '../../../engine/capability.ts';
import { familyOf } from './family.ts';
import { helpfulnessNow } from './helpfulness.ts';
import { typesetArticle } from './typeset-article.ts';

/** G30: at most three articles, the best first. */
const maxArticles = 3;

type Sought = {
  text: string;
  /** Family of the device at hand; null when none is known. */
  family: string | null;
};

/** An article and how well it fits: 0 to about 1, only comparable within one answer. */
export type FoundArticle = { article: Article; score: number };

/** The articles that fit, best first; those that helped people with such a device come forward (F29, G30, G61). */
export async function findArticles(scene: AnyScene, sought: Sought): Promise<FoundArticle[]> {
  return withArticles(scene, scene.knowledge.search(await questionOf(scene, sought)));
}

/** Those that help with a fault, or none; `topic` is the branch of the fault taxonomy, null when none is known. */
export async function findFaultArticles(
  scene: AnyScene,
  { topic, ...sought }: Sought & { topic: string | null },
): Promise<FoundArticle[]> {
  const question = { ...(await questionOf(scene, sought)), ...(topic === null ? {} : { topic }) };
  return withArticles(scene, articlesForFault(scene.knowledge, question));
}

async function questionOf(scene: AnyScene, { text, family }: Sought): Promise<Question> {
  const known = familyOf(family);
  return {
    text,
    language: scene.language,
    limit: maxArticles,
    helpfulness: await helpfulnessNow(scene),
    ...(known === undefined ? {} : { family: known }),
  };
}

function withArticles(scene: AnyScene, hits: readonly Hit[]): FoundArticle[] {
  return hits.flatMap(({ id, score }) => {
    const article = scene.knowledge.article(id, scene.language);
    return article ? [{ article: typesetArticle(article), score }] : [];
  });
}
