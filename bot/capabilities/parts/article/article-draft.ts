import { z } from 'zod';

/** More articles than anybody goes through for one problem. */
export const maxTried = 10;

/** How far somebody went through an article: `steps` counts those shown, from its first one on. */
const tried = z.object({ id: z.string().max(100), steps: z.number().int().min(0).max(99) });
export type Tried = z.infer<typeof tried>;

/** The part of a draft that says which articles were shown, and what they did. */
export const articleShape = {
  /** The article on show; null: the best of those found. */
  articleId: z.string().max(100).nullable().default(null),
  /** Which part of a long article is on show, from 0. */
  articlePart: z.number().int().min(0).max(20).default(0),
  /** What was gone through before it was said not to help; travels with the case. */
  tried: z.array(tried).max(maxTried).default([]),
  /** What the articles did (G31); null until asked. `none`: no article was displayed. */
  articleOutcome: z.enum(['no', 'none']).nullable().default(null),
};
const articles = z.object(articleShape);
export type ArticleDraft = z.infer<typeof articles>;

/** The article fields for words that are searched for anew. */
export const noArticleYet: ArticleDraft = articles.parse({});
