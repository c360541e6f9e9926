import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import type { ComposedOrder } from '../../../domain/supplies/rules/compose-order.ts';
import { needsBillingConsent } from '../../../domain/supplies/rules/orderable.ts';
import { shippingOptions } from '../../../domain/supplies/rules/shipping.ts';
import type { FlowView, Step } from '../../engine/capability.ts';
import { mostButtons } from '../parts/cards.ts';
import { ownedDeviceName } from '../parts/device/device-name.ts';
import { itemLabel } from '../parts/order/labels.ts';
import { deliveryFacts, lineViews, totalView } from '../parts/order/order-card.ts';
import { otherDevice, placeIt, shipBy, singles } from './clicks.ts';
import { comingAlready } from './coming-already.ts';
import type { OrderDraft, OrderFacts } from './draft.ts';
import { linesInQuestion } from './in-question.ts';
import { laterText } from './later-text.ts';
import { orderKey, type ReadOrder, type Singles, unclearTexts } from './read-order.ts';

export type Priced = { order: ComposedOrder; read: ReadOrder; terms: OrderTerms };

/**
 * The order as it will be sent, and whether to place it. An "ok" is enough where nothing is charged, nobody else has to
 * agree and the same is not on its way; a like never places an order.
 */
export function priceStep(priced: Priced, draft: OrderDraft, facts: OrderFacts, view: FlowView): Step {
  const { order, terms } = priced;
  const place = placeButton(priced, draft, view);
  const isFree = order.totalCents === 0 && order.approval === null;
  const isPlain =
    isFree && priced.read.single.length === 0 && underway(priced, draft, facts, view).length === 0;
  return {
    kind: 'card',
    card: priceCard(priced, draft, facts, view),
    asks: {
      id: 'place-this-order',
      kind: 'price-confirm',
      text: view.t.text('supplies.ask.place', { device: ownedDeviceName(terms.device) }),
      answers: { yes: place, cancel: view.cancel() },
      bareOk: isPlain ? 'yes' : 'asks-back',
    },
  };
}

/** Every line covered or charged, the total, where it goes, who has to agree (G50, G51). */
function priceCard(priced: Priced, draft: OrderDraft, facts: OrderFacts, view: FlowView): CardView {
  const { t } = view;
  const { order, terms } = priced;
  return {
    card: 'order',
    data: {
      title: t.text('supplies.price.title'),
      tone: 'neutral',
      intro: t.text('supplies.price.intro', { device: ownedDeviceName(terms.device) }),
      lines: lineViews(t, order),
      total: totalView(t, order),
      facts: priceFacts(priced, draft, facts, view),
      warnings: warnings(priced, draft, facts, view),
      actions: actions(priced, draft, facts, view),
    },
  };
}

function priceFacts(
  { order, read, terms }: Priced,
  draft: OrderDraft,
  { actor }: OrderFacts,
  { t }: FlowView,
) {
  const { approval } = order;
  const told = stockTold({ order, read, terms }, draft, t);
  const stock = told === '' && actor.programme.supplies.asksStock ? t.text('supplies.onHand.unknown') : told;
  const asked = terms.inCharge.filter(({ id }) => approval?.askedIds.includes(id)).map(({ name }) => name);
  const facts = [
    { label: t.text('supplies.fact.later'), value: laterText(draft, terms, t) },
    { label: t.text('supplies.fact.stock'), value: stock },
    { label: t.text('supplies.fact.approvers'), value: t.list(asked, 'or') },
  ];
  return [...deliveryFacts(t, order, actor.programme), ...facts.filter(({ value }) => value !== '')];
}

/** What is told now, and what was told before of the items that are ordered (X16, X35). */
function stockTold({ order, terms }: Priced, { stock }: OrderDraft, t: FlowView['t']): string {
  const isOrdered = (id: string) => order.lines.some(({ item }) => item.id === id);
  const told = terms.items.flatMap((item) => {
    const onHand = stock[item.id] ?? (isOrdered(item.id) ? terms.stock[item.id] : undefined);
    return onHand ? [`${itemLabel(t, item)} (${t.text('supplies.onHand', onHand)})`] : [];
  });
  return told.join('; ');
}

function warnings(priced: Priced, draft: OrderDraft, facts: OrderFacts, view: FlowView): string[] {
  const { order, read } = priced;
  const { actor } = facts;
  const { t } = view;
  const { lines, shipping, shippingCents, currency, approval } = order;
  const billed = lines.some(({ item }) =>
    needsBillingConsent(item.kind, actor.role, actor.programme.supplies),
  );
  const limit = t.money(actor.account.orderLimitCents ?? 0, actor.account.currency);
  const { replaces } = draft;
  return [
    ...(replaces === null ? [] : [t.text('sent.order.replaces', { number: String(replaces.number) })]),
    ...(draft.agreed === null ? [] : [t.text('supplies.warning.changed')]),
    ...read.single.map((one) => singlesText(one, t)),
    ...underway(priced, draft, facts, view),
    ...linesInQuestion(draft, read).map((line) => overOrderText(line, t)),
    ...hasteTexts(order, draft, actor, t),
    ...(shipping === 'priority'
      ? [t.text('supplies.warning.priority', { cost: t.money(shippingCents, currency) })]
      : []),
    ...(billed ? [t.text('supplies.warning.billed')] : []),
    ...(approval?.alone ? [t.text('supplies.warning.alone', { limit })] : []),
    ...(draft.poNumber !== null && order.poNumber === null
      ? [t.text('supplies.warning.noPoNumber', { number: draft.poNumber })]
      : []),
    ...unclearTexts(t, read.unclear),
  ];
}

/** The same item that has not arrived yet, with who ordered it and when; going on stays possible (G47). */
function underway(
  { order, terms }: Priced,
  { replaces }: OrderDraft,
  { actor }: OrderFacts,
  { t, now }: FlowView,
): string[] {
  const ids = order.lines.map(({ item }) => item.id);
  return comingAlready(ids, replaces, { terms, actor }, now).map((one) => {
    const items = one.lines.map(({ itemId, quantity }) => {
      const line = order.lines.find(({ item }) => item.id === itemId);
      return line ? `${quantity} × ${itemLabel(t, line.item)}` : '';
    });
    return t.text('supplies.warning.onItsWay', {
      items: t.list(items),
      name: one.requester,
      date: t.date(one.createdAt),
      number: String(one.number),
      status: t.text(`supplies.status.${one.status}`).toLowerCase(),
    });
  });
}

/** Haste puts the faster shipping forward, with what it costs and takes; it does not choose it (X28-X31). */
function hasteTexts(
  { shipping, cartons, currency }: ComposedOrder,
  { haste }: OrderDraft,
  { programme }: OrderFacts['actor'],
  t: FlowView['t'],
): string[] {
  const { priority } = programme.shipping;
  if (haste === null || shipping === 'priority') return [];
  if (priority === null) return [t.text('supplies.haste.none', { text: haste })];
  const cost = t.money(priority.minimumCostCents, currency);
  const max = priority.maxCartons;
  const faster = t.text('supplies.haste.priority', { text: haste, ...priority.days, cost, max });
  return [faster, ...(cartons > max ? [t.text('supplies.haste.tooMany', { count: cartons, max })] : [])];
}

function overOrderText({ item, quantity, usual }: ComposedOrder['lines'][number], t: FlowView['t']): string {
  const args = { item: itemLabel(t, item), count: quantity };
  return usual === null
    ? t.text('supplies.warning.overOrderFirst', args)
    : t.text('supplies.warning.overOrder', { ...args, usual });
}

/** Nothing is rounded unsaid: both numbers are shown, and which of them was meant is asked. */
function singlesText({ item, quantity, boxes }: Singles, t: FlowView['t']): string {
  const { unitsPerBox, kind } = item;
  const args = { count: quantity, per: unitsPerBox, boxes, units: quantity * unitsPerBox, kind };
  return t.text('supplies.warning.singles', { ...args, item: itemLabel(t, item) });
}

/** Carries the key of what the card shows: a yes counts for exactly that. */
function placeButton({ order, read, terms }: Priced, draft: OrderDraft, view: FlowView): CardAction {
  const { t } = view;
  const waits = order.approval !== null && !order.approval.alone;
  const asks = linesInQuestion(draft, read).length > 0;
  const title = t.text(
    waits ? 'supplies.order.forApproval' : asks ? 'supplies.order.anyway' : 'supplies.order.submit',
  );
  return view.act(placeIt, title, { seen: orderKey(terms, order) }, 'positive');
}

function actions(
  priced: Priced,
  draft: OrderDraft,
  { actor, devices }: OrderFacts,
  view: FlowView,
): CardAction[] {
  const { t } = view;
  const { shipping: chosen } = priced.order;
  const others = shippingOptions(actor.programme).filter((option) => option !== chosen);
  const ways = others.map((shipping) =>
    view.act(shipBy, t.text(`supplies.shipBy.${shipping}`), { shipping }),
  );
  const { single } = priced.read;
  const boxes = single.reduce((sum, one) => sum + one.boxes, 0);
  const only = t.text('supplies.singles', { boxes: t.text('supplies.boxes', { count: boxes }) });
  const buttons = [
    placeButton(priced, draft, view),
    ...(single.length > 0 ? [view.act(singles, only, {})] : []),
    ...(draft.haste === null ? [view.edit(), ...ways] : [...ways, view.edit()]),
    ...(devices.length > 1 ? [view.act(otherDevice, t.text('supplies.otherDevice'), {})] : []),
  ];
  return [...buttons.slice(0, mostButtons - 1), view.cancel()];
}
