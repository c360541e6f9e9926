import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import { type PlacedOrder, placeOrder } from '../../../domain/supplies/place-order.ts';
import { replaceOrder } from '../../../domain/supplies/replace-order.ts';
import type { OrderWish } from '../../../domain/supplies/rules/compose-order.ts';
import type { WaitingOrder } from '../../../domain/supplies/withdraw-order.ts';
import type { Answer, Notification, Replacement, Scene } from '../../engine/capability.ts';
import { pendingCard, subjectOf, withdrawnCard } from '../approvals/approval-card.ts';
import { type OrderDraft, type OrderFacts, toWish } from './draft.ts';
import { aboutOrder, placedCard, waitingCard } from './placed-cards.ts';
import { readOrder } from './read-order.ts';

type Sent = { placed: PlacedOrder; withdrawn: WaitingOrder | null; wish: OrderWish };

/** Places the order, in the place of the one it changes, and asks those in charge when it needs their approval. */
export async function runOrder(scene: Scene, draft: OrderDraft, facts: OrderFacts): Promise<Outcome<Answer>> {
  const { terms } = facts;
  if (terms === null) return refuse('device-not-found');
  const { quantities } = readOrder(draft, terms, facts);
  const wish = toWish(draft, quantities);
  if (draft.replaces !== null) {
    const replaced = await replaceOrder(scene, terms, { wish, replaces: draft.replaces.id });
    return replaced.ok ? done(present(scene, { ...replaced.value, wish }, terms)) : replaced;
  }
  const placed = await placeOrder(scene, terms, wish);
  return placed.ok ? done(present(scene, { placed: placed.value, withdrawn: null, wish }, terms)) : placed;
}

function present(scene: Scene, { placed, withdrawn, wish }: Sent, terms: OrderTerms): Answer {
  const { order, approval } = placed;
  const asked = terms.inCharge.filter(({ id }) => approval?.askedIds.includes(id)).map(({ name }) => name);
  const card = approval ? waitingCard(scene, { order, wish, asked }) : placedCard(scene, order);
  return {
    replies: [{ kind: 'card', card }],
    notifications: approval ? [askThem(scene, order, approval)] : [],
    replacements: withdrawn ? [replacedBy(scene, withdrawn, order.number)] : [],
    about: aboutOrder(scene.t, order),
  };
}

/** Every copy of the request that is withdrawn says what took its place. */
function replacedBy({ actor, now }: Scene, { approval, order }: WaitingOrder, number: number): Replacement {
  const { programme, name } = actor;
  const withdrawal = { order, name, at: now, replacedBy: number };
  return {
    subject: subjectOf(approval.id),
    reply: (speech) => ({ kind: 'card', card: withdrawnCard(speech, withdrawal, programme) }),
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
