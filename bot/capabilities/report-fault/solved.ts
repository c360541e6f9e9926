import type { Answer, Scene } from '../../engine/capability.ts';
import { button, notice } from '../../engine/replies.ts';
import { triedSoFar } from '../articles/article-clicks.ts';
import type { FaultDraft } from './draft.ts';
import type { FaultFacts } from './facts.ts';

/** A button carries 1,800 characters at most; the rest of a long description can be added in the form. */
const carriedDescription = 600;

/** An article helped. If the fault comes back, one click opens the form with all that was known of it. */
export function solvedAnswer(scene: Scene, draft: FaultDraft, facts: FaultFacts): Answer {
  const { t } = scene;
  const given = {
    assetId: facts.device?.id ?? null,
    problem: draft.problem,
    description: t.text('faults.cameBack.description', {
      description: draft.description.slice(0, carriedDescription),
    }),
    tried: triedSoFar(draft, facts.articles),
    articleOutcome: 'no',
    cameBack: true,
  };
  const back = button('report-fault.begin', t.text('cases.cameBack'), { given });
  return {
    replies: [notice(t.text('faults.article.solved.title'), t.text('faults.article.solved.text'), [back])],
  };
}
