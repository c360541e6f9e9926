import type { CardView } from '../../../cards/views/card-view.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import type { FlowView } from '../../engine/capability.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { itemLabel, quantityLabel } from '../parts/order/labels.ts';
import type { ReadOrder } from './read-order.ts';

/** What was understood of an order, where the form takes a click to open. */
export function summaryCard(
  terms: OrderTerms,
  read: ReadOrder,
  warnings: string[],
  view: FlowView,
): Extract<CardView, { card: 'summary' }> {
  const { t } = view;
  const lines = terms.items.flatMap((item) => {
    const quantity = read.quantities[item.id];
    return quantity
      ? [{ label: itemLabel(t, item), value: quantityLabel(t, quantity, item.unitsPerBox) }]
      : [];
  });
  const waiting = terms.items.filter((item) => read.withoutQuantity.includes(item.id));
  const missing = waiting.map((item) => t.text('supplies.form.quantityOf', { item: itemLabel(t, item) }));
  const fields = missing.length === 0 && lines.length === 0 ? [t.text('supplies.form.items')] : missing;
  return {
    card: 'summary',
    data: {
      title: t.text('supplies.form.title'),
      intro: t.text('supplies.form.intro', { device: deviceName(terms.device) }),
      facts: lines,
      missing: fields.length === 0 ? '' : t.text('engine.summary.missing', { fields: t.list(fields) }),
      warnings,
      actions: [{ ...view.edit(t.text('engine.complete')), style: 'positive' }, view.cancel()],
    },
  };
}
