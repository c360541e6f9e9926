import type { CardView } from '../../../cards/views/card-view.ts';
import type { Article } from '../../../knowledge/article.ts';
import { articleSteps } from '../../../knowledge/steps.ts';
import type { FlowView } from '../../engine/capability.ts';
import type { FaultDraft } from './draft.ts';
import type { FaultFacts } from './facts.ts';

/** An article with its steps and the question whether it helped (G30, G31). */
export function articleCard(
  article: Article,
  draft: FaultDraft,
  { articles }: FaultFacts,
  view: FlowView,
): CardView {
  const { t } = view;
  const { intro, steps, otherwise } = articleSteps(article);
  const total = articles.length;
  const next = (draft.articleIndex + 1) % Math.max(total, 1);
  const other = total > 1 ? [view.act('another', t.text('faults.article.next'), { index: next })] : [];
  return {
    card: 'article',
    data: {
      title: article.title,
      progress: progress(article, draft, total, view),
      intro,
      steps: steps.map((text, index) => ({ number: String(index + 1), text })),
      otherwise,
      question: t.text('faults.article.question'),
      actions: [
        view.act('helped', t.text('faults.article.yes'), { article: article.id }, 'positive'),
        view.act('notHelped', t.text('faults.article.no'), { article: article.id }),
        ...other,
        view.cancel(),
      ],
    },
  };
}

function progress(
  article: Article,
  { articleIndex }: FaultDraft,
  total: number,
  { t, language }: FlowView,
): string {
  const place = total > 1 ? t.text('faults.article.progress', { number: articleIndex + 1, total }) : '';
  const foreign = article.language === language ? '' : t.text('faults.article.otherLanguage');
  return [place, foreign].filter(Boolean).join(' ');
}
