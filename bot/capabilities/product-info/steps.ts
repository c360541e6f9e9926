import type { CardView } from '../../../cards/views/card-view.ts';
import type { Article } from '../../../knowledge/article.ts';
import { articleSteps } from '../../../knowledge/steps.ts';
import type { FlowView, Step } from '../../engine/capability.ts';
import type { Link } from '../../engine/links.ts';
import { articleCard } from '../parts/article/article-card.ts';
import { anotherArticle, helped, notHelped } from '../parts/article/article-clicks.ts';
import { shownArticle } from '../parts/article/article-part.ts';
import { choicesCard } from '../parts/cards.ts';
import { type GuideDraft, type GuideFacts, noneFits } from './draft.ts';
import { guideForm } from './form.ts';
import { visitorCard } from './visitor.ts';

/** What comes next: the article, or the choice among several; only then the request (F27, F28, G30). */
export function nextGuideStep(draft: GuideDraft, facts: GuideFacts, view: FlowView): Step {
  const { articles } = facts;
  if (facts.isVisitor && draft.question !== '') return { kind: 'end', card: visitorCard(articles[0], view) };
  if (asksWhich(draft, facts)) return { kind: 'card', card: similarCard(facts.similar, view) };
  const article = shownArticle(draft, articles);
  if (article) return { kind: 'card', card: articleCard(article, { draft, articles }, view, question(view)) };
  return guideForm.show(draft, facts, view);
}

/** Which click a plain "yes" or "no" stands for: the answer to "did this help?", or "none of these" (G31). */
export function spokenGuide(
  act: 'confirm' | 'deny',
  draft: GuideDraft,
  facts: GuideFacts,
): Link<{ article?: string | undefined }> | Link<Record<string, never>> | null {
  if (facts.articles.length === 0) return null;
  if (asksWhich(draft, facts)) return act === 'deny' ? noneFits : null;
  return act === 'confirm' ? helped : notHelped;
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

function similarCard(similar: readonly Article[], view: FlowView): CardView {
  const { t } = view;
  const items = similar.map((article) => ({
    title: article.title,
    detail: articleSteps(article).intro,
    button: view.act(anotherArticle, t.text('engine.open'), { article: article.id }),
  }));
  const none = view.act(noneFits, t.text('guides.choices.none'), {});
  return choicesCard(t.text('guides.choices.title'), t.text('guides.choices.intro'), items, [
    none,
    view.cancel(),
  ]);
}
