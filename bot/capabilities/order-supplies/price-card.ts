import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import type { ComposedOrder } from '../../../domain/supplies/rules/compose-order.ts';
import { needsBillingConsent } from '../../../domain/supplies/rules/orderable.ts';
import { shippingOptions } from '../../../domain/supplies/rules/shipping.ts';
import type { FlowView } from '../../engine/capability.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { itemLabel } from '../parts/order/labels.ts';
import { deliveryFacts, lineViews, totalView } from '../parts/order/order-card.ts';
import { otherDevice, placeIt, shipBy } from './clicks.ts';
import type { OrderDraft, OrderFacts } from './draft.ts';
import { orderKey, type ReadOrder, unclearTexts } from './read-order.ts';

export type Priced = { order: ComposedOrder; read: ReadOrder; terms: OrderTerms };

/** The order as it will be sent: every line covered or charged, the total, where it goes, who has to agree (G50, G51). */
export function priceCard(priced: Priced, draft: OrderDraft, facts: OrderFacts, view: FlowView): CardView {
  const { t } = view;
  const { order, terms } = priced;
  return {
    card: 'order',
    data: {
      title: t.text('supplies.price.title'),
      tone: 'neutral',
      intro: t.text('supplies.price.intro', { device: deviceName(terms.device) }),
      lines: lineViews(t, order),
      total: totalView(t, order),
      facts: priceFacts(priced, draft, facts, view),
      warnings: warnings(priced, draft, facts, view),
      actions: actions(priced, facts, view),
    },
  };
}

function priceFacts({ order, terms }: Priced, draft: OrderDraft, { actor }: OrderFacts, { t }: FlowView) {
  const { approval } = order;
  const stock = stockText(order, draft, t);
  const asked = terms.inCharge.filter(({ id }) => approval?.askedIds.includes(id)).map(({ name }) => name);
  return [
    ...deliveryFacts(t, order, actor.programme),
    ...(actor.programme.supplies.asksStock ? [{ label: t.text('supplies.fact.stock'), value: stock }] : []),
    ...(asked.length === 0 ? [] : [{ label: t.text('supplies.fact.approvers'), value: t.list(asked, 'or') }]),
  ];
}

function stockText({ lines }: ComposedOrder, { stock }: OrderDraft, t: FlowView['t']): string {
  const told = lines.flatMap(({ item }) => {
    const onHand = stock[item.id];
    return onHand ? [`${itemLabel(t, item)} (${t.text('supplies.onHand', onHand)})`] : [];
  });
  return told.length === 0 ? t.text('supplies.onHand.unknown') : told.join('; ');
}

function warnings(
  { order, read }: Priced,
  draft: OrderDraft,
  { actor }: OrderFacts,
  { t }: FlowView,
): string[] {
  const { lines, shipping, shippingCents, currency, approval } = order;
  const billed = lines.some(({ item }) =>
    needsBillingConsent(item.kind, actor.role, actor.programme.supplies),
  );
  const limit = t.money(actor.account.orderLimitCents ?? 0, actor.account.currency);
  return [
    ...(draft.agreed === null ? [] : [t.text('supplies.warning.changed')]),
    ...lines.filter((line) => line.overOrder).map((line) => overOrderText(line, t)),
    ...(shipping === 'priority'
      ? [t.text('supplies.warning.priority', { cost: t.money(shippingCents, currency) })]
      : []),
    ...(billed ? [t.text('supplies.warning.billed')] : []),
    ...(approval?.alone ? [t.text('supplies.warning.alone', { limit })] : []),
    ...unclearTexts(t, read.unclear),
  ];
}

function overOrderText({ item, quantity, usual }: ComposedOrder['lines'][number], t: FlowView['t']): string {
  const args = { item: itemLabel(t, item), count: quantity };
  return usual === null
    ? t.text('supplies.warning.overOrderFirst', args)
    : t.text('supplies.warning.overOrder', { ...args, usual });
}

function actions({ order, terms }: Priced, { actor, devices }: OrderFacts, view: FlowView): CardAction[] {
  const { t } = view;
  const waits = order.approval !== null && !order.approval.alone;
  const asks = order.lines.some((line) => line.overOrder);
  const title = t.text(
    waits ? 'supplies.order.forApproval' : asks ? 'supplies.order.anyway' : 'supplies.order.submit',
  );
  const others = shippingOptions(actor.programme).filter((option) => option !== order.shipping);
  return [
    view.act(placeIt, title, { seen: orderKey(terms, order) }, 'positive'),
    view.edit(),
    ...others.map((shipping) => view.act(shipBy, t.text(`supplies.shipBy.${shipping}`), { shipping })),
    ...(devices.length > 1 ? [view.act(otherDevice, t.text('supplies.otherDevice'), {})] : []),
    view.cancel(),
  ];
}
