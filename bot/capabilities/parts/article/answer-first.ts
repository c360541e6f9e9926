import { z } from 'zod';
import type { Article } from '../../../../knowledge/article.ts';
import type { FlowView, Scene, Step, Utterance } from '../../../engine/capability.ts';
import { notice } from '../../../engine/replies.ts';
import { asksQuestion } from '../../../understanding/acts/asks-question.ts';
import { maxDescription } from '../form/text-limits.ts';
import { articleStep } from './article-card.ts';
import { articleClicks } from './article-clicks.ts';
import { articleShape } from './article-draft.ts';
import { articlesOfCase, keepOutcome } from './article-outcome.ts';
import { shownArticle } from './article-part.ts';
import { findAnswer } from './find-articles.ts';

/**
 * The part of a draft by which a request that is put as a question gets its best article before the desk is asked (F27,
 * F28); empty when the words ask nothing.
 */
export const questionShape = { question: z.string().max(maxDescription).default(''), ...articleShape };
const question = z.object(questionShape);
export type QuestionDraft = z.infer<typeof question>;

/** What was found for it. */
export type AnswerFacts = { articles: Article[] };

/** The question of a first message; what is added later starts no new search. */
export function questionIn({ text }: Utterance): string {
  return asksQuestion(text) ? text.trim().slice(0, maxDescription) : '';
}

/** What of a draft decides which article is found. */
export function answeredFor({ question: asked, articleOutcome }: QuestionDraft) {
  return [asked, articleOutcome] as const;
}

/** Loads the article; `capability` is what the question was understood as. */
export async function loadAnswer(
  scene: Scene,
  { question: text, articleOutcome }: QuestionDraft,
  { capability, family }: { capability: string; family: string | null },
): Promise<AnswerFacts> {
  if (text === '' || articleOutcome !== null) return { articles: [] };
  const found = await findAnswer(scene, { text, family, capability });
  return { articles: found.map(({ article }) => article) };
}

/** The article with the question whether it answered; null when there is none, or it did not. */
export function answerStep(draft: QuestionDraft, { articles }: AnswerFacts, view: FlowView): Step | null {
  const article = shownArticle(draft, articles);
  if (article === undefined || draft.articleOutcome !== null) return null;
  const { t } = view;
  return articleStep(article, { draft, articles }, view, {
    question: t.text('guides.article.question'),
    yes: t.text('guides.article.yes'),
    no: t.text('guides.article.no'),
  });
}

/** The buttons of that article. */
export function answerClicks<D extends QuestionDraft, F extends AnswerFacts>() {
  return articleClicks<D, F>({
    asked: ({ question: query }) => ({ query, family: null }),
    solved: ({ t }) => ({ replies: [notice(t.text('guides.helped.title'), t.text('guides.helped.text'))] }),
  });
}

/** What the case says of it; a question that found nothing is kept for the gap report (G31). Nothing for what is no question. */
export async function answerOfCase(scene: Scene, draft: QuestionDraft) {
  if (draft.question === '') return {};
  if (draft.articleOutcome === null)
    await keepOutcome(scene, { query: draft.question, family: null, articleId: null, outcome: 'none' });
  return articlesOfCase(scene, draft);
}
