import { shorten } from '../../../cards/words/shorten.ts';
import type { CaseDetail } from '../../../domain/cases/case-detail.ts';
import { reportCase } from '../../../domain/cases/report-case.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { keepOutcome } from '../parts/article/keep-outcome.ts';
import { triedWords } from '../parts/article/tried-words.ts';
import { caseAnswer } from '../parts/case/case-answer.ts';
import { caseOpened } from '../parts/case/case-notification.ts';
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
  const reported = await reportCase(scene, {
    deviceId: facts.device?.id ?? null,
    category: 'product-info',
    subcategory: subjectOf(draft),
    scenario: null,
    title: shorten(question.replace(/\s+/g, ' ').trim(), titleLength),
    description: question,
    tried: triedWords(scene, tried),
    articleOutcome: articleOutcome ?? 'none',
    articleIds: tried.map(({ id }) => id),
    secondaryContactId: null,
  });
  return reported.ok ? done(present(scene, reported.value)) : reported;
}

function present(scene: Scene, found: CaseDetail): Answer {
  const { t, actor } = scene;
  const sent = t.text('guides.sent', { number: found.number });
  return caseAnswer(scene, found, sent, [caseOpened(actor, found)]);
}
