import type { Answer, Scene } from '../../engine/capability.ts';
import { notice } from '../../engine/replies.ts';
import { triedSoFar } from '../parts/article/article-clicks.ts';
import { backToFault } from './back-to-fault.ts';
import type { FaultDraft } from './draft.ts';
import type { FaultFacts } from './facts.ts';

/** An article helped. If the fault comes back, one click opens the form with all that was known of it. */
export function solvedAnswer({ t }: Scene, draft: FaultDraft, { device, articles }: FaultFacts): Answer {
  const { problem, description } = draft;
  const tried = triedSoFar(draft, articles);
  const back = backToFault(t, { deviceId: device?.id ?? null, problem, description, tried });
  const title = t.text('faults.article.solved.title');
  return { replies: [notice(title, t.text('faults.article.solved.text'), [back])] };
}
