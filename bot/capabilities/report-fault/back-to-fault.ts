import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardAction } from '../../../cards/views/card-view.ts';
import { beginOf } from '../../engine/links.ts';
import { type FaultDraft, reportAFault } from './draft.ts';

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
