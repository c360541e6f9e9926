import type { CardAction, CardView } from '../../../../cards/views/card-view.ts';
import type { Article } from '../../../../knowledge/article.ts';
import type { FlowView, Step } from '../../../engine/capability.ts';
import { mostButtons } from '../cards.ts';
import { anotherArticle, helped, nextSteps, notHelped } from './article-clicks.ts';
import type { ArticleDraft } from './article-draft.ts';
import { type ArticlePart, articlePart, otherArticle } from './article-part.ts';

/** The question below an article and its two answers, as the request at hand puts them. */
export type ArticleQuestion = {
  question: string;
  yes: string;
  no: string;
  /** Sends the request at once instead of showing it first. */
  send?: CardAction;
};

type Found = { draft: ArticleDraft; articles: readonly Article[] };

/**
 * An article, or a part of it, with the question whether it helped (G30, G31). An "ok" below it has read it, and is no
 * cure; a wish for a person is a no.
 */
export function articleStep(
  article: Article,
  found: Found,
  view: FlowView,
  asked: ArticleQuestion,
): Extract<Step, { kind: 'card' }> {
  const solved = view.act(helped, asked.yes, { article: article.id }, 'positive');
  const unsolved = view.act(notHelped, asked.no, { article: article.id });
  const answers = { solved, 'not-solved': unsolved, 'wants-a-person': unsolved, cancel: view.cancel() };
  return {
    kind: 'card',
    card: articleCard(article, found, view, {
      question: asked.question,
      buttons: [solved, ...(asked.send ? [asked.send] : []), unsolved],
    }),
    asks: { id: 'did-it-help', kind: 'did-the-article-help', text: asked.question, answers },
  };
}

function articleCard(
  article: Article,
  { draft, articles }: Found,
  view: FlowView,
  { question, buttons }: { question: string; buttons: CardAction[] },
): CardView {
  const { t } = view;
  const part = articlePart(article, draft.articlePart);
  const found = otherArticle(draft, articles);
  const next =
    part.nextPart === null
      ? []
      : [view.act(nextSteps, t.text('articles.nextSteps'), { article: article.id, part: part.nextPart })];
  // Five buttons at most: another article then waits below the last part of this one.
  const other = next.length + buttons.length < mostButtons - 1 ? found : null;
  return {
    card: 'article',
    data: {
      title: article.title,
      progress: progress(article, articles, part, view),
      intro: part.intro,
      steps: part.steps,
      otherwise: part.otherwise,
      question,
      actions: [
        ...next,
        ...buttons,
        ...(other ? [view.act(anotherArticle, t.text('faults.article.next'), { article: other.id })] : []),
        view.cancel(),
      ],
    },
  };
}

function progress(
  article: Article,
  articles: readonly Article[],
  { from, to, total }: ArticlePart,
  { t, language }: FlowView,
): string {
  const place =
    articles.length > 1
      ? t.text('faults.article.progress', { number: articles.indexOf(article) + 1, total: articles.length })
      : '';
  const steps = to - from + 1 < total ? t.text('articles.steps', { from, to, total }) : '';
  const foreign = article.language === language ? '' : t.text('faults.article.otherLanguage');
  return [[place, steps].filter(Boolean).join(' · '), foreign].filter(Boolean).join(' ');
}
