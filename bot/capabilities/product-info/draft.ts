import { z } from 'zod';
import type { Utterance } from '../../engine/capability.ts';
import { click } from '../../engine/links.ts';
import { articleShape, noArticleYet } from '../parts/article/article-draft.ts';
import { deviceFields, deviceShape } from '../parts/device/device-draft.ts';
import { maxDescription } from '../parts/form/text-limits.ts';

/** What a question can be about (G36). */
export const subjects = ['how-to', 'installation', 'planned-maintenance'] as const;
export type Subject = (typeof subjects)[number];

/** A question about how something works, on its way to an article or to the desk. */
export const guideDraft = z.object({
  ...deviceShape,
  ...articleShape,
  question: z.string().default(''),
  /** null: taken from the words of the question. */
  subject: z.enum(subjects).nullable().default(null),
  /** The form was filled in: from here on it is a request, whatever articles would be found. */
  isRequest: z.boolean().default(false),
});
export type GuideDraft = z.infer<typeof guideDraft>;

/** None of the articles offered. */
export const noneFits = click('noneFits');

/** The first draft, from what was understood of a message. */
export function beginGuide({ text, understanding }: Utterance): GuideDraft {
  const empty = guideDraft.parse({});
  const device = deviceFields(empty, understanding.slots.device);
  return { ...empty, ...device, question: text.slice(0, maxDescription) };
}

/**
 * A later message. While articles are shown, a question of its own takes the place of the one before and other words
 * make it more precise; once it is a request, all words are kept.
 */
export function amendGuide(draft: GuideDraft, { text, understanding }: Utterance): GuideDraft {
  const { slots, intent } = understanding;
  const changed = { ...draft, ...deviceFields(draft, slots.device) };
  if (slots.device !== undefined && slots.device.text.length >= text.trim().length) return changed;
  const isAsking = draft.articleOutcome === null && !draft.isRequest;
  if (isAsking && intent === 'product-info') return { ...changed, ...noArticleYet, question: text };
  const question = [draft.question, text].filter(Boolean).join('\n').slice(0, maxDescription);
  return isAsking ? { ...changed, ...noArticleYet, question } : { ...changed, question };
}

const words: Record<Exclude<Subject, 'how-to'>, RegExp> = {
  'planned-maintenance': /maintenance|entretien|onderhoud/i,
  installation: /install/i,
};

/** What the question is about, chosen or by its words (G36). */
export function subjectOf({ subject, question }: GuideDraft): Subject {
  return subject ?? subjects.find((one) => one !== 'how-to' && words[one].test(question)) ?? 'how-to';
}
