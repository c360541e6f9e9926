import { shorten } from '../../../cards/words/shorten.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { articlesOfCase, keepOutcome } from '../parts/article/article-outcome.ts';
import { openNewCase } from '../parts/case/opened-case.ts';
import { type GuideDraft, type GuideFacts, subjectOf } from './draft.ts';

/** As much of a question as a line of a list shows. */
const titleLength = 80;

/** Sends the question to the desk as a case of its own kind, with what was tried already (G36, G31). */
export async function runGuide(scene: Scene, draft: GuideDraft, facts: GuideFacts): Promise<Outcome<Answer>> {
  const { question, articleOutcome } = draft;
  const family = facts.device?.family ?? null;
  if (articleOutcome === null)
    await keepOutcome(scene, { query: question, family, articleId: null, outcome: 'none' });
  const wanted = {
    deviceId: facts.device?.id ?? null,
    category: 'product-info' as const,
    subcategory: subjectOf(draft),
    title: shorten(question.replace(/\s+/g, ' ').trim(), titleLength),
    description: question,
    ...articlesOfCase(scene, draft),
  };
  return openNewCase(scene, wanted, (number) => scene.t.text('guides.sent', { number }));
}
