import type { Article } from '../../../../knowledge/article.ts';
import type { AnyScene } from '../../../engine/capability.ts';
import { familyOf } from './family.ts';
import { helpfulnessNow } from './helpfulness.ts';

/** G30: at most three articles, the best first. */
const maxArticles = 3;

type Sought = {
  text: string;
  /** Branch of the fault taxonomy; null when none is known. */
  topic?: string | null;
  /** Family of the device at hand; null when none is known. */
  family: string | null;
};

/** An article and how well it fits: 0 to about 1, only comparable within one answer. */
export type FoundArticle = { article: Article; score: number };

/** The articles that fit, best first; those that helped people with such a device come forward (F29, G30, G61). */
export async function findArticles(
  scene: AnyScene,
  { text, topic = null, family }: Sought,
): Promise<FoundArticle[]> {
  const known = familyOf(family);
  const hits = scene.knowledge.search({
    text,
    language: scene.language,
    limit: maxArticles,
    helpfulness: await helpfulnessNow(scene),
    ...(topic === null ? {} : { topic }),
    ...(known === undefined ? {} : { family: known }),
  });
  return hits.flatMap(({ id, score }) => {
    const article = scene.knowledge.article(id, scene.language);
    return article ? [{ article, score }] : [];
  });
}
