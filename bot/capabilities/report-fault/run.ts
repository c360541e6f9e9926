import { faultCategory } from '../../../domain/cases/case-categories.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { articlesOfCase, keepOutcome } from '../parts/article/article-outcome.ts';
import { openNewCase } from '../parts/case/opened-case.ts';
import { wishesOf } from '../parts/desk/desk-notes.ts';
import type { FaultDraft, FaultFacts } from './draft.ts';
import { branchLabel } from './labels.ts';

/** Opens the case, and tells the people it concerns (F36). */
export async function runFault(scene: Scene, draft: FaultDraft, facts: FaultFacts): Promise<Outcome<Answer>> {
  const problem = draft.problem ?? 'malfunction';
  const [, subcategory = null] = problem.split('/');
  await keepLateOutcome(scene, draft, facts);
  const { t, language } = scene;
  const wanted = {
    deviceId: facts.device?.id ?? null,
    category: faultCategory(problem),
    subcategory,
    scenario: draft.scenario,
    title: branchLabel(facts.taxonomy, problem, language),
    description: draft.description,
    ...articlesOfCase(scene, draft),
    ...wishesOf(draft, facts, scene.now),
    secondaryContactId: facts.contacts.find(({ id }) => id === draft.secondaryContactId)?.personId ?? null,
  };
  const sent = (number: string) => `${t.text('faults.sent.title', { number })} ${t.text('faults.sent.text')}`;
  return openNewCase(scene, wanted, sent);
}

/**
 * "No article displayed" is an outcome too: the gap report lives on it (G31). So is an article whose help did not
 * last, or below which somebody was asked for in words.
 */
async function keepLateOutcome(scene: Scene, draft: FaultDraft, { device }: FaultFacts): Promise<void> {
  const asked = { query: draft.description, family: device?.family ?? null };
  if (draft.articleOutcome === null) await keepOutcome(scene, { ...asked, articleId: null, outcome: 'none' });
  if (!draft.cameBack && draft.sends !== 'said') return;
  const articleId = draft.tried.at(-1)?.id ?? null;
  await keepOutcome(scene, { ...asked, articleId, outcome: articleId === null ? 'none' : 'no' });
}
