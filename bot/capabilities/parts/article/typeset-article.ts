import { typeset } from '../../../../cards/texts/typeset.ts';
import type { Article } from '../../../../knowledge/article.ts';

/** An article as it is shown: written with the signs of a keyboard, printed with those of its language. */
export function typesetArticle(article: Article): Article {
  const { language, title, body } = article;
  return { ...article, title: typeset(language, title), body: typeset(language, body) };
}
