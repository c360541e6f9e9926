import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CardAction, CardData, CardView } from '../../../../cards/views/card-view.ts';
import type { Programme } from '../../../../domain/programmes/schema.ts';
import type { OrderDetail } from '../../../../domain/supplies/order-detail.ts';
import { deviceName } from '../device/device-name.ts';
import { addressLabel, shippingLabel } from './labels.ts';
import { lineViews, totalView } from './order-lines.ts';

type Framing = Pick<CardData<'order'>, 'title' | 'tone' | 'intro'> & {
  /** Facts that come before those of the order itself. */
  first?: CardData<'order'>['facts'];
  actions: CardAction[];
};

/** A stored order: what, how much, where to, in what state (X41). */
export function orderCard(t: Texts, order: OrderDetail, programme: Programme, framing: Framing): CardView {
  const { title, tone, intro, first = [], actions } = framing;
  const { poNumber, site, attention, device } = order;
  const facts = [
    ...first,
    { label: t.text('supplies.fact.number'), value: String(order.number) },
    { label: t.text('supplies.fact.status'), value: t.text(`supplies.status.${order.status}`) },
    { label: t.text('supplies.fact.device'), value: device ? deviceName(device) : '–' },
    {
      label: t.text('supplies.fact.shipping'),
      value: shippingLabel(t, order.shipping, programme, order.currency),
    },
    { label: t.text('supplies.fact.address'), value: addressLabel(site) },
    ...(attention === null ? [] : [{ label: t.text('supplies.fact.attention'), value: attention }]),
    ...(poNumber === null ? [] : [{ label: t.text('supplies.fact.poNumber'), value: poNumber }]),
  ];
  return {
    card: 'order',
    data: {
      title,
      tone,
      intro,
      lines: lineViews(t, order),
      total: totalView(t, order),
      facts,
      warnings: [],
      actions,
    },
  };
}
