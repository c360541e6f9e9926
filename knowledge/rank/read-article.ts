import type { Article } from '../article.ts';
import type { Reading } from '../words/analyse.ts';

/** The parts of an article that are ranked, most telling first. */
export const fields = ['title', 'symptoms', 'keywords', 'body'] as const;
export type Field = (typeof fields)[number];

/** An article as terms: every field as a whole, and the single lines a question can be like. */
export type ReadArticle = { fields: Record<Field, readonly string[]>; lines: readonly (readonly string[])[] };

/** Reads an article once for all indexes. */
export function readArticle(article: Article, read: (text: string) => Reading): ReadArticle {
  const terms = (text: string) => [...read(text).terms.keys()];
  const title = terms(article.title);
  const symptoms = article.symptoms.map(terms);
  const keywords = article.keywords.flatMap(terms);
  return {
    fields: { title, symptoms: symptoms.flat(), keywords, body: terms(article.body) },
    lines: [title, ...symptoms, keywords],
  };
}
