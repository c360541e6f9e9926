import type { Article } from '../../../knowledge/article.ts';
import { articleSteps } from '../../../knowledge/steps.ts';
import type { Answer, Request, VisitorScene } from '../../engine/capability.ts';
import { button, notice } from '../../engine/replies.ts';
import { findArticles } from '../articles/find-articles.ts';

/**
 * The article for somebody who is not known yet, whole, since nothing is kept of the conversation that further
 * buttons could go on with. A request needs access (F27, F47).
 */
export async function guideVisitor(scene: VisitorScene, { text }: Request): Promise<Answer> {
  const { t } = scene;
  const [best] = await findArticles(scene, { text, family: null });
  const ask = button('request-access.begin', t.text('access.hello.button'));
  if (!best)
    return {
      replies: [notice(t.text('guides.visitor.none.title'), t.text('guides.visitor.none.text'), [ask])],
    };
  const { intro, steps, otherwise } = articleSteps(best.article);
  return {
    replies: [
      {
        kind: 'card',
        card: {
          card: 'article',
          data: {
            title: best.article.title,
            progress: languageNote(scene, best.article),
            intro,
            steps: steps.map((step, index) => ({ number: String(index + 1), text: step })),
            otherwise,
            question: t.text('guides.visitor.question'),
            actions: [ask],
          },
        },
      },
    ],
  };
}

function languageNote({ t, language }: VisitorScene, article: Article): string {
  return article.language === language ? '' : t.text('faults.article.otherLanguage');
}
