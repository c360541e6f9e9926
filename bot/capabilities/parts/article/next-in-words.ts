import type { Article } from '../../../../knowledge/article.ts';
import type { ArticleDraft } from './article-draft.ts';
import { articlePart, shownArticle } from './article-part.ts';

const wordings =
  /^(?:(?:the )?next(?: steps?| part)?|go on|(?:la )?suite|(?:les )?(?:étapes? )?suivante?s?|volgende(?: stap(?:pen)?)?|ga verder|verder)$/iu;

/** The part that a typed "next", "la suite" or "verder" asks for; null when it is about something else, or none is left. */
export function nextInWords(text: string, draft: ArticleDraft, articles: readonly Article[]): number | null {
  const article = shownArticle(draft, articles);
  if (
    !article ||
    !wordings.test(
      text
        .trim()
        .replace(/[.!?]+$/, '')
        .trim(),
    )
  )
    return null;
  return articlePart(article, draft.articlePart).nextPart;
}
