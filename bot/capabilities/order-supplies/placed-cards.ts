import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import type { OrderWish } from '../../../domain/supplies/rules/compose-order.ts';
import type { OwnedOrder } from '../../../domain/supplies/with-clients.ts';
import type { Speech } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { orderCard } from '../parts/order/order-card.ts';
import { askWithdraw, remind } from '../parts/sent/sent-links.ts';
import { draftToChange, orderSome } from './draft.ts';

type Shown = Pick<Speech, 't'> & { actor: Pick<Actor, 'programme'> };

/** What an order leaves behind for its sender. */
export type LeftOver = {
  /** What was asked for and is not in it, each with the reason. */
  unclear: string[];
  /** What was left for another order, and the way to it; null when nothing was. */
  later: { text: string; order: CardAction } | null;
};
const nothing: LeftOver = { unclear: [], later: null };

/** An order that went out at once. */
export function placedCard({ t, actor }: Shown, order: OwnedOrder, left = nothing): CardView {
  const tracked = actor.programme.shipping.trackedFromMidnight ? t.text('supplies.placed.tracked') : '';
  return orderCard(t, order, actor.programme, {
    title: t.text('supplies.placed.title', { number: String(order.number) }),
    tone: 'good',
    intro: [t.text('supplies.placed.text'), tracked].filter(Boolean).join(' '),
    ...leftOver(t, left),
    actions: [another(t, left)],
  });
}

type Waiting = { order: OwnedOrder; wish: OrderWish; asked: readonly string[] };

/** An order that waits, for its sender: who can approve it, and what can be done meanwhile (P4). */
export function waitingCard({ t, actor }: Shown, { order, wish, asked }: Waiting, left = nothing): CardView {
  return orderCard(t, order, actor.programme, {
    title: t.text('supplies.waiting.title', { number: String(order.number) }),
    tone: 'neutral',
    intro: t.text('supplies.waiting.text', { names: t.list(asked, 'or') }),
    ...leftOver(t, left),
    actions: [
      beginOf(orderSome, t.text('engine.edit'), draftToChange({ order, wish })),
      linkTo(askWithdraw, t.text('sent.withdraw'), { id: order.id, kind: 'order' }),
      linkTo(remind, t.text('sent.remind'), { order: order.id }),
      another(t, left),
    ],
  });
}

function leftOver(t: Speech['t'], { unclear, later }: LeftOver) {
  const last = later === null ? [] : [{ label: t.text('supplies.fact.later'), value: later.text }];
  return { last, warnings: unclear };
}

function another(t: Speech['t'], { later }: LeftOver): CardAction {
  return later === null ? beginOf(orderSome, t.text('supplies.again')) : later.order;
}
