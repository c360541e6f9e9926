import { z } from 'zod';
import type { Article } from '../../../knowledge/article.ts';
import type { AnyScene, Utterance } from '../../engine/capability.ts';
import { click } from '../../engine/links.ts';
import { capabilityIds } from '../../understanding/intents.ts';
import { articleShape, noArticleYet } from '../parts/article/article-draft.ts';
import { type FoundArticle, findAnswer, findArticles } from '../parts/article/find-articles.ts';
import { deviceFields, deviceShape } from '../parts/device/device-draft.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
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
  /** What the question was understood as, when it is looked up before that is begun. */
  insteadOf: z.enum(capabilityIds).nullable().default(null),
  /** The form was filled in: from here on it is a request, whatever articles would be found. */
  isRequest: z.boolean().default(false),
});
export type GuideDraft = z.infer<typeof guideDraft>;

/** None of the articles offered. */
export const noneFits = click('noneFits');

/** What has to be known of the world to answer a question. */
export type GuideFacts = DeviceFacts & {
  articles: Article[];
  /** Those that fit about as well as the best one; empty when the best one is clearly it. */
  similar: Article[];
  /** Somebody who is not known yet: gets the article and cannot send a request. */
  isVisitor: boolean;
};

/**
 * From this score on the best article is shown whatever comes next; below it, those that reach this share of it are
 * offered. Measured on the query set of test/knowledge: only vague questions ("how do I scan") fall under both.
 */
const clear = { score: 0.92, share: 0.9 };

/** Loads it, through what the person may see. A question needs no device, so none is asked for. */
export async function loadGuideFacts(scene: AnyScene, draft: GuideDraft): Promise<GuideFacts> {
  const isVisitor = scene.actor === null;
  const { devices, device } =
    scene.actor === null ? { devices: [], device: null } : await loadDevices(scene, draft);
  const isAsking = isVisitor || (draft.articleOutcome === null && !draft.isRequest);
  const family = device?.family ?? null;
  const found = isAsking ? await articlesFor(scene, draft, family) : [];
  const articles = found.map(({ article }) => article);
  return { devices, device, articles, similar: similarOf(found), isVisitor };
}

/** Of a question that was understood as something else only what answers it well enough. */
function articlesFor(
  scene: AnyScene,
  { question: text, insteadOf }: GuideDraft,
  family: string | null,
): Promise<FoundArticle[]> {
  return insteadOf === null
    ? findArticles(scene, { text, family })
    : findAnswer(scene, { text, family, capability: insteadOf });
}

function similarOf(found: readonly FoundArticle[]): Article[] {
  const best = found[0]?.score ?? 0;
  const close = found.filter(({ score }) => score >= best * clear.share);
  return best >= clear.score || close.length < 2 ? [] : close.map(({ article }) => article);
}

/** The first draft, from what was understood of a message. */
export function beginGuide({ text, understanding, insteadOf }: Utterance): GuideDraft {
  const empty = guideDraft.parse({});
  const device = deviceFields(empty, understanding.slots.device);
  return { ...empty, ...device, insteadOf: insteadOf ?? null, question: text.slice(0, maxDescription) };
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
  if (isAsking && intent === 'product-info')
    return { ...changed, ...noArticleYet, insteadOf: null, question: text };
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
