import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { Article } from '../../../knowledge/article.ts';
import { articleSteps } from '../../../knowledge/steps.ts';
import type { Answer, Speech, Utterance, VisitorScene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { findArticles } from '../parts/article/find-articles.ts';
import { noticeCard } from '../parts/cards.ts';
import { askForAccess } from '../request-access/request-access.ts';

/** An answer for somebody who is not known yet: the article, but no request (F27, F47). */
export async function guideVisitor(scene: VisitorScene, { text }: Utterance): Promise<Answer> {
  const [best] = await findArticles(scene, { text, family: null });
  return { replies: [{ kind: 'card', card: visitorCard(best?.article, scene) }] };
}

/** The whole article, since a visitor keeps no draft that further buttons could go on with; and how to get access. */
export function visitorCard(article: Article | undefined, { t, language }: Speech): CardView {
  const actions = [beginOf(askForAccess, t.text('access.hello.button'))];
  if (!article)
    return noticeCard(t.text('guides.visitor.none.title'), [t.text('guides.visitor.none.text')], { actions });
  return wholeArticle(article, { t, language }, { question: t.text('guides.visitor.question'), actions });
}

/** All of an article on one card, for whoever cannot turn pages of it, or is in the middle of something else. */
export function wholeArticle(
  article: Article,
  { t, language }: Speech,
  { question, actions }: { question: string; actions: CardAction[] },
): CardView {
  const { intro, steps, otherwise } = articleSteps(article);
  return {
    card: 'article',
    data: {
      title: article.title,
      progress: article.language === language ? '' : t.text('faults.article.otherLanguage'),
      intro,
      steps: steps.map((step, index) => ({ number: String(index + 1), text: step })),
      otherwise,
      question,
      actions,
    },
  };
}
