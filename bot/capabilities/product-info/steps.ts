import type { Article } from '../../../knowledge/article.ts';
import { articleSteps } from '../../../knowledge/steps.ts';
import type { FlowView, Step } from '../../engine/capability.ts';
import { articleStep } from '../parts/article/article-card.ts';
import { anotherArticle } from '../parts/article/article-clicks.ts';
import { shownArticle } from '../parts/article/article-part.ts';
import { choiceStep } from '../parts/choice-step.ts';
import { type GuideDraft, type GuideFacts, noneFits } from './draft.ts';
import { guideForm } from './form.ts';
import { visitorCard } from './visitor.ts';

/** What comes next: the article, or the choice among several; only then the request (F27, F28, G30). */
export function nextGuideStep(draft: GuideDraft, facts: GuideFacts, view: FlowView): Step {
  const { articles } = facts;
  if (facts.isVisitor && draft.question !== '') return { kind: 'end', card: visitorCard(articles[0], view) };
  if (asksWhich(draft, facts)) return similarStep(facts.similar, view);
  const article = shownArticle(draft, articles);
  if (article) return articleStep(article, { draft, articles }, view, question(view));
  return guideForm.show(draft, facts, view);
}

function asksWhich({ articleId }: GuideDraft, { similar }: GuideFacts): boolean {
  return articleId === null && similar.length > 0;
}

function question({ t }: FlowView) {
  return {
    question: t.text('guides.article.question'),
    yes: t.text('guides.article.yes'),
    no: t.text('guides.article.no'),
  };
}

function similarStep(similar: readonly Article[], view: FlowView): Step {
  const { t } = view;
  const items = similar.map((article) => ({
    title: article.title,
    detail: articleSteps(article).intro,
    button: view.act(anotherArticle, t.text('engine.open'), { article: article.id }),
  }));
  const none = view.act(noneFits, t.text('guides.choices.none'), {});
  return choiceStep({
    id: 'which-article',
    kind: 'which-device',
    title: t.text('guides.choices.title'),
    intro: t.text('guides.choices.intro'),
    items,
    actions: [none, view.cancel()],
    answers: { no: none, cancel: view.cancel() },
  });
}
