import type { Texts } from '../../../cards/texts/texts.ts';
import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import { type PlacedOrder, placeOrder } from '../../../domain/supplies/place-order.ts';
import type { Answer, Notification, Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { pendingCard, subjectOf } from '../approvals/approval-card.ts';
import { orderCard } from '../parts/order/order-card.ts';
import { type OrderDraft, type OrderFacts, orderSome, toWish } from './draft.ts';
import { laterText } from './later-text.ts';
import { readOrder, unclearTexts } from './read-order.ts';

/** Places the order, and asks those in charge when it needs their approval. */
export async function runOrder(scene: Scene, draft: OrderDraft, facts: OrderFacts): Promise<Outcome<Answer>> {
  const { terms } = facts;
  if (terms === null) return refuse('device-not-found');
  const { quantities, unclear } = readOrder(draft, terms, facts);
  const placed = await placeOrder(scene, terms, toWish(draft, quantities));
  if (!placed.ok) return placed;
  return done(present(scene, placed.value, { draft, terms, left: unclearTexts(scene.t, unclear) }));
}

/** What was ordered from; `left`: what was asked for and is not in it, each with the reason. */
type From = { draft: OrderDraft; terms: OrderTerms; left: string[] };

function present(scene: Scene, { order, approval }: PlacedOrder, { draft, terms, left }: From): Answer {
  const { t, actor } = scene;
  const number = String(order.number);
  const asked = terms.inCharge.filter(({ id }) => approval?.askedIds.includes(id)).map(({ name }) => name);
  const later = laterText(draft, terms, t);
  const another = beginOf(orderSome, t.text('supplies.again'));
  const tracked = actor.programme.shipping.trackedFromMidnight ? t.text('supplies.placed.tracked') : '';
  const card = orderCard(t, { ...order, device: terms.device }, actor.programme, {
    title: t.text(approval ? 'supplies.waiting.title' : 'supplies.placed.title', { number }),
    tone: approval ? 'neutral' : 'good',
    intro: approval
      ? t.text('supplies.waiting.text', { names: t.list(asked, 'or') })
      : [t.text('supplies.placed.text'), tracked].filter(Boolean).join(' '),
    last: later === '' ? [] : [{ label: t.text('supplies.fact.later'), value: later }],
    warnings: left,
    actions: [later === '' ? another : theRest(draft, terms, t)],
  });
  return {
    replies: [{ kind: 'card', card }],
    notifications: approval ? [askThem(scene, order, approval)] : [],
    about: { order: { id: number, label: number } },
  };
}

/** Another order with what was left for later, on the same device. */
function theRest({ later: quantities }: OrderDraft, { device }: OrderTerms, t: Texts) {
  return beginOf(orderSome, t.text('supplies.again.rest'), { deviceId: device.id, quantities });
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
