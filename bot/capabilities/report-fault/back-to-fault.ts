import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardAction } from '../../../cards/views/card-view.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { notice } from '../../engine/replies.ts';
import { triedSoFar } from '../parts/article/article-clicks.ts';
import { type FaultDraft, type FaultFacts, reportAFault } from './draft.ts';

type Known = Pick<FaultDraft, 'deviceId' | 'problem' | 'description' | 'tried'>;

/** "It came back" after an article had solved it: the form of a fault report with all that was known of it. */
export function backToFault(t: Texts, { deviceId, problem, description, tried }: Known): CardAction {
  return beginOf(reportAFault, t.text('cases.cameBack'), {
    deviceId,
    problem,
    description: t.text('faults.cameBack.description', { description }),
    tried,
    articleOutcome: 'no',
    cameBack: true,
  });
}

/** An article helped. If the fault comes back, one click opens the form with all that was known of it. */
export function solvedAnswer({ t }: Scene, draft: FaultDraft, { device, articles }: FaultFacts): Answer {
  const { problem, description } = draft;
  const tried = triedSoFar(draft, articles);
  const back = backToFault(t, { deviceId: device?.id ?? null, problem, description, tried });
  const title = t.text('faults.article.solved.title');
  return { replies: [notice(title, t.text('faults.article.solved.text'), [back])] };
}
