import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CardAction } from '../../../../cards/views/card-view.ts';
import { button } from '../../../engine/replies.ts';
import type { Tried } from './article-draft.ts';

/** A button carries 1,800 characters at most; the rest of a long description can be added in the form. */
const carried = { words: 600, articles: 3 };

type Known = {
  deviceId: string | null;
  problem: string | null;
  description: string;
  tried: readonly Tried[];
};

/** "It came back" after an article had solved it: the form of a fault report with all that was known of it. */
export function backToFault(t: Texts, { deviceId, problem, description, tried }: Known): CardAction {
  const words = t.text('faults.cameBack.description', { description: description.slice(0, carried.words) });
  const given = {
    deviceId,
    problem,
    description: words,
    tried: tried.slice(-carried.articles),
    articleOutcome: 'no',
    cameBack: true,
  };
  return button('report-fault.begin', t.text('cases.cameBack'), { given });
}
