import type { Texts } from '../../../cards/texts/texts.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import { itemLabel } from '../parts/order/labels.ts';
import type { OrderDraft } from './draft.ts';

/** What was wanted and is left for another order; empty when nothing is. */
export function laterText({ later }: OrderDraft, { items }: Pick<OrderTerms, 'items'>, t: Texts): string {
  const left = items.filter(({ id }) => later[id]);
  return left.map((item) => `${later[item.id]} × ${itemLabel(t, item)}`).join('; ');
}
