import type { CardView } from '../../../cards/views/card-view.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import type { OrderDetail } from '../../../domain/supplies/order-detail.ts';
import type { OrderWish } from '../../../domain/supplies/rules/compose-order.ts';
import type { Speech } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import type { About } from '../../engine/spoken-of.ts';
import { orderCard } from '../parts/order/order-card.ts';
import { askWithdraw, remind, showSent } from '../parts/sent/sent-links.ts';
import { draftToChange, orderSome } from './draft.ts';

type Shown = Pick<Speech, 't'> & { actor: Pick<Actor, 'programme'> };

/** An order that went out at once. */
export function placedCard({ t, actor }: Shown, order: OrderDetail): CardView {
  return orderCard(t, order, actor.programme, {
    title: t.text('supplies.placed.title', { number: String(order.number) }),
    tone: 'good',
    intro: t.text('supplies.placed.text'),
    actions: [beginOf(orderSome, t.text('supplies.again'))],
  });
}

type Waiting = { order: OrderDetail; wish: OrderWish; asked: readonly string[] };

/** An order that waits, for its sender: who can approve it, and what can be done meanwhile (P4). */
export function waitingCard({ t, actor }: Shown, { order, wish, asked }: Waiting): CardView {
  return orderCard(t, order, actor.programme, {
    title: t.text('supplies.waiting.title', { number: String(order.number) }),
    tone: 'neutral',
    intro: t.text('supplies.waiting.text', { names: t.list(asked, 'or') }),
    actions: [
      beginOf(orderSome, t.text('engine.edit'), draftToChange({ order, wish })),
      linkTo(askWithdraw, t.text('sent.withdraw'), { id: order.id, kind: 'order' }),
      linkTo(remind, t.text('sent.remind'), { order: order.id }),
      beginOf(orderSome, t.text('supplies.again')),
    ],
  });
}

/** An order, for the messages after it: "how far is it?" shows it as it stands then. */
export function aboutOrder(t: Speech['t'], { id, number }: OrderDetail): About {
  const open = linkTo(showSent, t.text('engine.open'), { kind: 'order', id });
  return { order: { id: String(number), label: String(number), open } };
}
