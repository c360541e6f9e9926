import type { Language } from '../texts/language.ts';
import type { CardView } from '../views/card-view.ts';
import { paperJam } from './article.ts';
import { openCase } from './case.ts';
import { chooseDevice } from './choices.ts';
import { whatCanIAsk } from './help.ts';
import { caseList } from './list.ts';
import { apology, caseCreated, refusedReading } from './notice.ts';
import { orderDraft } from './order.ts';
import { lastReadings } from './readings.ts';
import { sayIn } from './say.ts';
import { faultSummary } from './summary.ts';
import { pagesByMonth } from './table.ts';

export type Sample = { name: string; view: CardView };

/** One example or more of every card, for the tests and the gallery. */
export function sampleCards(language: Language): Sample[] {
  const say = sayIn(language);
  return [
    { name: 'notice-warning', view: { card: 'notice', data: refusedReading(say) } },
    { name: 'notice-good', view: { card: 'notice', data: caseCreated(say) } },
    { name: 'notice-attention', view: { card: 'notice', data: apology(say) } },
    { name: 'choices', view: { card: 'choices', data: chooseDevice(say) } },
    { name: 'article', view: { card: 'article', data: paperJam(say) } },
    { name: 'case', view: { card: 'case', data: openCase(say) } },
    { name: 'list', view: { card: 'list', data: caseList(say) } },
    { name: 'order', view: { card: 'order', data: orderDraft(say) } },
    { name: 'readings', view: { card: 'readings', data: lastReadings(say) } },
    { name: 'table', view: { card: 'table', data: pagesByMonth(say) } },
    { name: 'summary', view: { card: 'summary', data: faultSummary(say) } },
    { name: 'help', view: { card: 'help', data: whatCanIAsk(say) } },
  ];
}
