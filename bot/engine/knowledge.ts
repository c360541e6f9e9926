import type { Article } from '../../knowledge/article.ts';
import type { Search } from '../../knowledge/search.ts';
import type { Language } from '../understanding/types.ts';

/** The articles, as capabilities use them. */
export type Knowledge = Search & {
  /** The article in this language, or in another one when there is none; null when there is none at all. */
  article(id: string, language: Language): Article | null;
};
