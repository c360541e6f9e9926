import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import { type PlacedOrder, placeOrder } from '../../../domain/supplies/place-order.ts';
import type { Answer, Notification, Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { pendingCard, subjectOf } from '../approvals/approval-card.ts';
import { orderCard } from '../parts/order/order-card.ts';
import { type OrderDraft, type OrderFacts, orderSome, toWish } from './draft.ts';
import { readOrder } from './read-order.ts';

/** Places the order, and asks those in charge when it needs their approval. */
export async function runOrder(scene: Scene, draft: OrderDraft, facts: OrderFacts): Promise<Outcome<Answer>> {
  const { terms } = facts;
  if (terms === null) return refuse('device-not-found');
  const { quantities } = readOrder(draft, terms, facts);
  const placed = await placeOrder(scene, terms, toWish(draft, quantities));
  return placed.ok ? done(present(scene, placed.value, terms)) : placed;
}

function present(scene: Scene, { order, approval }: PlacedOrder, terms: OrderTerms): Answer {
  const { t, actor } = scene;
  const number = String(order.number);
  const asked = terms.inCharge.filter(({ id }) => approval?.askedIds.includes(id)).map(({ name }) => name);
  const another = beginOf(orderSome, t.text('supplies.again'));
  const card = orderCard(t, order, actor.programme, {
    title: t.text(approval ? 'supplies.waiting.title' : 'supplies.placed.title', { number }),
    tone: approval ? 'neutral' : 'good',
    intro: approval
      ? t.text('supplies.waiting.text', { names: t.list(asked, 'or') })
      : t.text('supplies.placed.text'),
    actions: [another],
  });
  return {
    replies: [{ kind: 'card', card }],
    notifications: approval ? [askThem(scene, order, approval)] : [],
  };
}

/** The approval card for everybody in charge; all copies are found again by its subject. */
function askThem(
  { actor }: Scene,
  order: PlacedOrder['order'],
  { id, askedIds, reasons }: NonNullable<PlacedOrder['approval']>,
): Notification {
  const { programme } = actor;
  return {
    personIds: askedIds,
    subject: subjectOf(id),
    reply: (speech) => ({ kind: 'card', card: pendingCard(speech, { id, order, reasons, programme }, true) }),
  };
}
