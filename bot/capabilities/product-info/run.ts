import { shorten } from '../../../cards/words/shorten.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { keepOutcome, triedWords } from '../parts/article/article-outcome.ts';
import { openNewCase } from '../parts/case/opened-case.ts';
import { type GuideDraft, subjectOf } from './draft.ts';
import type { GuideFacts } from './facts.ts';

/** As much of a question as a line of a list shows. */
const titleLength = 80;

/** Sends the question to the desk as a case of its own kind, with what was tried already (G36, G31). */
export async function runGuide(scene: Scene, draft: GuideDraft, facts: GuideFacts): Promise<Outcome<Answer>> {
  const { question, articleOutcome, tried } = draft;
  const family = facts.device?.family ?? null;
  if (articleOutcome === null)
    await keepOutcome(scene, { query: question, family, articleId: null, outcome: 'none' });
  const wanted = {
    deviceId: facts.device?.id ?? null,
    category: 'product-info' as const,
    subcategory: subjectOf(draft),
    title: shorten(question.replace(/\s+/g, ' ').trim(), titleLength),
    description: question,
    tried: triedWords(scene, tried),
    articleOutcome: articleOutcome ?? 'none',
    articleIds: tried.map(({ id }) => id),
  };
  return openNewCase(scene, wanted, (number) => scene.t.text('guides.sent', { number }));
}
