import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CardData, CardView } from '../../../../cards/views/card-view.ts';
import type { Programme } from '../../../../domain/programmes/schema.ts';
import type { OrderDetail, OrderedItem } from '../../../../domain/supplies/order-detail.ts';
import type { OwnedOrder } from '../../../../domain/supplies/with-clients.ts';
import { ownedDeviceName } from '../device/device-name.ts';
import { addressLabel, itemLabel, quantityLabel, shippingLabel } from './labels.ts';

type Framing = Pick<CardData<'order'>, 'title' | 'tone' | 'intro' | 'tracker'> & {
  /** Facts that come before those of the order itself. */
  first?: CardData<'order'>['facts'];
  /** Facts that come after them. */
  last?: CardData<'order'>['facts'];
  warnings?: string[];
  actions: CardData<'order'>['actions'];
};

/** A stored order: what, how much, where to, in what state (X41). */
export function orderCard(t: Texts, order: OwnedOrder, programme: Programme, framing: Framing): CardView {
  const { title, tone, tracker = [], intro, first = [], last = [], warnings = [], actions } = framing;
  const facts = [
    ...first,
    { label: t.text('supplies.fact.number'), value: String(order.number) },
    { label: t.text('supplies.fact.status'), value: t.text(`supplies.status.${order.status}`) },
    { label: t.text('supplies.fact.device'), value: order.device ? ownedDeviceName(order.device) : '–' },
    ...deliveryFacts(t, order, programme),
    ...last,
  ];
  return {
    card: 'order',
    data: {
      title,
      tone,
      tracker,
      intro,
      lines: lineViews(t, order),
      total: totalView(t, order),
      facts,
      warnings,
      actions,
    },
  };
}

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

type Delivery = Pick<OrderDetail, 'shipping' | 'site' | 'attention' | 'poNumber' | 'currency'>;

/** How and where an order is sent; what was not given is left out. */
export function deliveryFacts(t: Texts, order: Delivery, programme: Programme): CardData<'order'>['facts'] {
  const { shipping, site, attention, poNumber, currency } = order;
  return [
    { label: t.text('supplies.fact.shipping'), value: shippingLabel(t, shipping, programme, currency) },
    { label: t.text('supplies.fact.address'), value: addressLabel(site) },
    ...(attention === null ? [] : [{ label: t.text('supplies.fact.attention'), value: attention }]),
    ...(poNumber === null ? [] : [{ label: t.text('supplies.fact.poNumber'), value: poNumber }]),
  ];
}
