import { z } from 'zod';
import type { Article } from '../../../../knowledge/article.ts';
import { type Answer, type FlowClick, onClick, type Scene } from '../../../engine/capability.ts';
import { click } from '../../../engine/links.ts';
import { type ArticleDraft, maxTried, type Tried } from './article-draft.ts';
import { keepOutcome } from './article-outcome.ts';
import { articlePart, shownArticle } from './article-part.ts';

const id = z.string().max(100);
const ofArticle = z.object({ article: id.optional() });

/** The rest of a long article. */
export const nextSteps = click('nextSteps', z.object({ article: id, part: z.number().int().min(0).max(20) }));

/** Another of the articles found. */
export const anotherArticle = click('another', z.object({ article: id }));

/** Whether it helped; said in words it carries no article and means the one on show. */
export const helped = click('helped', ofArticle);
export const notHelped = click('notHelped', ofArticle);

type ArticleFacts = { articles: readonly Article[] };

/** What differs between the requests that show articles. */
type Setting<D, F> = {
  /** What was searched for, and for which device: kept with the outcome. */
  asked(draft: D, facts: F): { query: string; family: string | null };
  /** What is said once an article has helped. */
  solved(scene: Scene, draft: D, facts: F): Answer;
};

/** The buttons of an article card. A plain "yes" or "no" comes without an article and means the one on show. */
export function articleClicks<D extends ArticleDraft, F extends ArticleFacts>({
  asked,
  solved,
}: Setting<D, F>): FlowClick<D, F>[] {
  const said = (facts: F, draft: D, article?: string) =>
    facts.articles.find((one) => one.id === article) ?? shownArticle(draft, facts.articles);
  const keep = (scene: Scene, draft: D, facts: F, outcome: 'yes' | 'no', article?: string) =>
    keepOutcome(scene, {
      ...asked(draft, facts),
      outcome,
      articleId: said(facts, draft, article)?.id ?? null,
    });
  return [
    onClick(nextSteps, {
      apply: (draft: D, { article, part }, facts: F): D =>
        shownArticle(draft, facts.articles)?.id === article ? { ...draft, articlePart: part } : draft,
    }),
    onClick(anotherArticle, {
      apply: (draft: D, { article }, { articles }: F): D => moveTo(draft, article, articles),
    }),
    /** The article solved it: the outcome is kept and nothing else is needed. */
    onClick(helped, {
      apply: (draft: D): D => draft,
      async effect(scene: Scene, draft: D, { article }, facts: F): Promise<Answer> {
        await keep(scene, draft, facts, 'yes', article);
        return solved(scene, draft, facts);
      },
    }),
    /** It did not: the outcome is kept, and travels with the case (G31). */
    onClick(notHelped, {
      apply: (draft: D, _payload, { articles }: F): D => ({
        ...draft,
        articleOutcome: 'no' as const,
        tried: triedSoFar(draft, articles),
      }),
      async effect(scene: Scene, draft: D, { article }, facts: F): Promise<undefined> {
        await keep(scene, draft, facts, 'no', article);
      },
    }),
  ];
}

/** Shows another article from its beginning; one that was not found for these words changes nothing. */
export function moveTo<D extends ArticleDraft>(draft: D, id: string, articles: readonly Article[]): D {
  if (!articles.some((one) => one.id === id)) return draft;
  return { ...draft, tried: triedSoFar(draft, articles), articleId: id, articlePart: 0 };
}

/** What has been gone through, the article on show as far as it was shown included. */
export function triedSoFar(draft: ArticleDraft, articles: readonly Article[]): Tried[] {
  const shown = shownArticle(draft, articles);
  if (!shown) return draft.tried;
  const before = draft.tried.find(({ id }) => id === shown.id)?.steps ?? 0;
  const steps = Math.max(before, articlePart(shown, draft.articlePart).to);
  return [...draft.tried.filter(({ id }) => id !== shown.id), { id: shown.id, steps }].slice(-maxTried);
}
