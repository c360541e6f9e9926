import type { Article } from '../../../../knowledge/article.ts';
import { articleSteps } from '../../../../knowledge/steps.ts';
import type { ArticleDraft } from './article-draft.ts';

/** More steps than this are not read beside a machine: a longer article comes in parts of about equal length. */
export const stepsAtOnce = 6;

type Numbered = { number: string; text: string };

/** What is shown of an article at once. `from` and `to` are the first and last step shown, counted from 1. */
export type ArticlePart = {
  intro: string;
  steps: Numbered[];
  otherwise: string;
  from: number;
  to: number;
  total: number;
  /** null: this is the last part. */
  nextPart: number | null;
};

/** A part of an article: the introduction stands before the first steps, the way out behind the last. */
export function articlePart(article: Article, part: number): ArticlePart {
  const { intro, steps, otherwise } = articleSteps(article);
  const parts = Math.max(1, Math.ceil(steps.length / stepsAtOnce));
  const shown = Math.min(part, parts - 1);
  const length = Math.ceil(steps.length / parts);
  const start = shown * length;
  const texts = steps.slice(start, start + length);
  const isLast = shown === parts - 1;
  return {
    intro: shown === 0 ? intro : '',
    steps: texts.map((text, index) => ({ number: String(start + index + 1), text })),
    otherwise: isLast ? otherwise : '',
    from: start + 1,
    to: start + texts.length,
    total: steps.length,
    nextPart: isLast ? null : shown + 1,
  };
}

/** The article on show: the one chosen, or the best of those found. */
export function shownArticle(draft: ArticleDraft, articles: readonly Article[]): Article | undefined {
  return articles.find(({ id }) => id === draft.articleId) ?? articles[0];
}

const wordings =
  /^(?:(?:the )?next(?: steps?| part)?|go on|(?:la )?suite|(?:les )?(?:étapes? )?suivante?s?|volgende(?: stap(?:pen)?)?|ga verder|verder)$/iu;

/** The draft with the next part on show, as a typed "next", "la suite" or "verder" asks; null for other words, or when none is left. */
export function turned<D extends ArticleDraft>(
  draft: D,
  said: string,
  articles: readonly Article[],
): D | null {
  const shown = shownArticle(draft, articles);
  const words = said.trim().replace(/[.!?]+$/, '');
  const part = shown && wordings.test(words.trim()) ? articlePart(shown, draft.articlePart).nextPart : null;
  return part === null ? null : { ...draft, articlePart: part };
}

/** The one after it, in the order they were found; undefined when there is no other. */
export function otherArticle(draft: ArticleDraft, articles: readonly Article[]): Article | undefined {
  const shown = shownArticle(draft, articles);
  if (!shown || articles.length < 2) return undefined;
  return articles[(articles.indexOf(shown) + 1) % articles.length];
}
