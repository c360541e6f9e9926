import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CardData } from '../../../../cards/views/card-view.ts';
import type { OrderedItem } from '../../../../domain/supplies/order-detail.ts';
import { itemLabel, quantityLabel } from './labels.ts';

type Line = {
  item: Omit<OrderedItem, 'id'>;
  quantity: number;
  covered: boolean;
  overOrder: boolean;
  totalCents: number;
};
type Totals = { totalCents: number; currency: string; lines: readonly Line[] };

/** The lines of an order with "covered" or the price of each (G51, G52). */
export function lineViews(t: Texts, { lines, currency }: Totals): CardData<'order'>['lines'] {
  return lines.map(({ item, quantity, covered, overOrder, totalCents }) => ({
    item: itemLabel(t, item),
    quantity: quantityLabel(t, quantity, item.unitsPerBox),
    price: covered ? t.text('supplies.covered') : t.money(totalCents, currency),
    note: [covered ? '' : t.text('supplies.charged'), overOrder ? t.text('supplies.overOrder') : '']
      .filter(Boolean)
      .join(' · '),
  }));
}

/** What it costs together; priority freight is billed apart, so the total is then the least it can be (X31). */
export function totalView(t: Texts, { totalCents, currency, lines }: Totals): CardData<'order'>['total'] {
  const items = lines.reduce((sum, line) => sum + line.totalCents, 0);
  const label = t.text(totalCents > items ? 'supplies.totalAtLeast' : 'supplies.total');
  return {
    label,
    value: totalCents === 0 ? t.text('supplies.nothingCharged') : t.money(totalCents, currency),
  };
}
