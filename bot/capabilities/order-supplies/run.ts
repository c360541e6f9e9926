import type { Texts } from '../../../cards/texts/texts.ts';
import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import { type PlacedOrder, placeOrder } from '../../../domain/supplies/place-order.ts';
import { replaceOrder } from '../../../domain/supplies/replace-order.ts';
import type { OrderWish } from '../../../domain/supplies/rules/compose-order.ts';
import { tellStock } from '../../../domain/supplies/stock.ts';
import type { WaitingOrder } from '../../../domain/supplies/withdraw-order.ts';
import type { Answer, Notification, Replacement, Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { pendingCard, subjectOf, withdrawnCard } from '../approvals/approval-card.ts';
import { aboutOrder } from '../parts/order/order-links.ts';
import { type OrderDraft, type OrderFacts, orderSome, toWish } from './draft.ts';
import { laterText } from './later-text.ts';
import { type LeftOver, placedCard, waitingCard } from './placed-cards.ts';
import { readOrder, unclearTexts } from './read-order.ts';

type Sent = { placed: PlacedOrder; withdrawn: WaitingOrder | null; wish: OrderWish };

/** Places the order, in the place of the one it changes, and asks those in charge when it needs their approval. */
export async function runOrder(scene: Scene, draft: OrderDraft, facts: OrderFacts): Promise<Outcome<Answer>> {
  const { terms } = facts;
  if (terms === null) return refuse('device-not-found');
  const { quantities, unclear } = readOrder(draft, terms, facts);
  const wish = toWish(draft, quantities, terms.stock);
  const sent = await send(scene, terms, { wish, replaces: draft.replaces });
  if (!sent.ok) return sent;
  if (Object.keys(draft.stock).length > 0) await tellStock(scene, terms.device, draft.stock);
  const left = { unclear: unclearTexts(scene.t, unclear), later: laterOrder(draft, terms, scene.t) };
  return done(present(scene, { ...sent.value, wish }, terms, left));
}

async function send(
  scene: Scene,
  terms: OrderTerms,
  { wish, replaces }: { wish: OrderWish; replaces: OrderDraft['replaces'] },
): Promise<Outcome<Omit<Sent, 'wish'>>> {
  if (replaces !== null) return replaceOrder(scene, terms, { wish, replaces: replaces.id });
  const placed = await placeOrder(scene, terms, wish);
  return placed.ok ? done({ placed: placed.value, withdrawn: null }) : placed;
}

function present(scene: Scene, { placed, withdrawn, wish }: Sent, terms: OrderTerms, left: LeftOver): Answer {
  const { approval } = placed;
  const order = { ...placed.order, device: terms.device };
  const asked = terms.inCharge.filter(({ id }) => approval?.askedIds.includes(id)).map(({ name }) => name);
  const card = approval ? waitingCard(scene, { order, wish, asked }, left) : placedCard(scene, order, left);
  return {
    replies: [{ kind: 'card', card }],
    notifications: approval ? [askThem(scene, placed.order, approval)] : [],
    replacements: withdrawn ? [replacedBy(scene, withdrawn, order.number)] : [],
    about: aboutOrder(scene.t, order),
  };
}

/** Another order with what was left for later, on the same device. */
function laterOrder(draft: OrderDraft, { device, items }: OrderTerms, t: Texts): LeftOver['later'] {
  const text = laterText(draft, { items }, t);
  if (text === '') return null;
  const given = { deviceId: device.id, quantities: draft.later };
  return { text, order: beginOf(orderSome, t.text('supplies.again.rest'), given) };
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
    kind: 'approval-asked',
    subject: subjectOf(id),
    reply: (speech) => ({ kind: 'card', card: pendingCard(speech, { id, order, reasons, programme }, true) }),
  };
}
