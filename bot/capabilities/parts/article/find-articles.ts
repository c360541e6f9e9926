import { typeset } from '../../../../cards/texts/typeset.ts';
import { loadHelpfulness } from '../../../../domain/knowledge/load-helpfulness.ts';
import { type Article, type Family, families } from '../../../../knowledge/article.ts';
import { type Helpfulness, learnHelpfulness } from '../../../../knowledge/learn.ts';
import { articlesForFault, bestArticleFor } from '../../../../knowledge/offer.ts';
import type { Hit, Question } from '../../../../knowledge/search.ts';
import type { AnyScene } from '../../../engine/capability.ts';
import type { Knowledge } from '../../../engine/knowledge.ts';
import { isQuestion } from '../../../understanding/intents.ts';

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

/** The one article that answers a question well enough, or none; `capability` is what it was understood as, null when nothing was (G31). */
export async function findAnswer(
  scene: AnyScene,
  { capability, ...sought }: Sought & { capability: string | null },
): Promise<FoundArticle[]> {
  const question = { ...(await questionOf(scene, sought)), ...(capability === null ? {} : { capability }) };
  const best = bestArticleFor(scene.knowledge, question);
  const tellsHowToAsk = best !== null && best.id === capability && isQuestion(best.id);
  return best === null || tellsHowToAsk ? [] : withArticles(scene, [best]);
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

/** An article as it is shown: written with the signs of a keyboard, printed with those of its language. */
export function typesetArticle(article: Article): Article {
  const { language, title, body } = article;
  return { ...article, title: typeset(language, title), body: typeset(language, body) };
}

/** The family articles know by this name; undefined for a device of another kind, or none. */
function familyOf(name: string | null | undefined): Family | undefined {
  return families.find((family) => family === name);
}

/** How long what people answered is taken as it was read: it is a hint for the order, no more. */
const keptMs = 5 * 60_000;

/** Kept beside the articles they are about, so that it lives and ends with them. */
const kept = new WeakMap<Knowledge, { until: number; helpfulness: Helpfulness }>();

/** What the answers of all people say about each article, for the ranking (F29); at most five minutes old. */
async function helpfulnessNow({ db, now, knowledge }: AnyScene): Promise<Helpfulness> {
  const known = kept.get(knowledge);
  if (known && now.getTime() < known.until) return known.helpfulness;
  const counts = await loadHelpfulness(db, now);
  const helpfulness = learnHelpfulness(
    counts.map((count) => ({ ...count, family: familyOf(count.family) ?? null })),
  );
  kept.set(knowledge, { until: now.getTime() + keptMs, helpfulness });
  return helpfulness;
}
