import { z } from 'zod';
import { click } from '../../../engine/links.ts';

const id = z.string().max(100);
const ofArticle = z.object({ article: id.optional() });

/** The rest of a long article. */
export const nextSteps = click('nextSteps', z.object({ article: id, part: z.number().int().min(0).max(20) }));

/** Another of the articles found. */
export const anotherArticle = click('another', z.object({ article: id }));

/** Whether it helped; said in words it carries no article and means the one on show. */
export const helped = click('helped', ofArticle);
export const notHelped = click('notHelped', ofArticle);
