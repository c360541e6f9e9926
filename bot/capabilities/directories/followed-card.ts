import type { CardAction, CardData, CardView, TrackerStep } from '../../../cards/views/card-view.ts';
import { noonOf, wallClock } from '../../../domain/programmes/rules/wall-clock.ts';
import { refuseTakeBack } from '../../../domain/sent/rules/take-back.ts';
import type { FollowedOrder } from '../../../domain/supplies/find-order.ts';
import type { OrderStatus } from '../../../domain/supplies/order-status.ts';
import { type PromisedDays, promisedDays } from '../../../domain/supplies/rules/promised-days.ts';
import type { Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { reportOrderIssue } from '../order-issue/draft.ts';
import { orderSome } from '../order-supplies/draft.ts';
import { waitingCard } from '../order-supplies/placed-cards.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { orderCard } from '../parts/order/order-card.ts';

/** An order for whoever follows it: how far it is, when it should arrive, and what can be done about it (X41-X43, X62). */
export function followedCard(scene: Scene, found: FollowedOrder): CardView {
  const { t, actor } = scene;
  const { order, approval, wish } = found;
  if (approval !== null && refuseTakeBack(found, actor.personId, scene.now) === null) {
    const asked = approval.inCharge.filter(({ id }) => id !== order.requester.id).map(({ name }) => name);
    return waitingCard(scene, { order, wish, asked });
  }
  const promised = promisedOf(scene, found);
  const isLate = promised !== null && today(scene) > promised.to;
  const ordered = [
    { label: t.text('orders.fact.orderedOn'), value: t.date(order.createdAt) },
    { label: t.text('supplies.fact.requester'), value: order.requester.name },
  ];
  return orderCard(t, order, actor.programme, {
    title: t.text('sent.thing.order', { number: String(order.number) }),
    tone: isLate ? 'warning' : toneOf(order.status),
    tracker: tracker(scene, order.status),
    intro: [isLate ? t.text('orders.late') : '', trackedText(scene, found)].filter(Boolean).join(' '),
    first:
      promised === null ? [] : [{ label: t.text('orders.fact.promised'), value: daysText(scene, promised) }],
    last: ordered,
    actions: actionsOf(scene, found),
  });
}

/** Where an order is on its way, before it has arrived or was stopped. */
const onTheRoad: readonly OrderStatus[] = ['submitted', 'confirmed', 'shipped'];

/** Something can be wrong with it from then on. */
const wasSent: readonly OrderStatus[] = [...onTheRoad, 'delivered'];

function promisedOf({ actor }: Scene, { order, sentOn }: FollowedOrder): PromisedDays | null {
  if (sentOn === null || !onTheRoad.includes(order.status)) return null;
  const { day } = wallClock(sentOn, actor.account.timeZone);
  return promisedDays(day, order.shipping, actor.programme.shipping);
}

function today({ now, actor }: Scene): string {
  return wallClock(now, actor.account.timeZone).day;
}

function daysText({ t }: Scene, { from, to }: PromisedDays): string {
  const [first, last] = [from, to].map((day) => t.weekday(noonOf(day)));
  return t.text('orders.promised', { from: first ?? from, to: last ?? to });
}

/** On the day it went out there is nothing to follow yet, where the programme says so (X42). */
function trackedText(scene: Scene, { order, sentOn }: FollowedOrder): string {
  const { t, actor } = scene;
  const { trackedFromMidnight } = actor.programme.shipping;
  if (order.trackingUrl !== null || sentOn === null || !onTheRoad.includes(order.status)) return '';
  if (!trackedFromMidnight) return '';
  const isSameDay = wallClock(sentOn, actor.account.timeZone).day === today(scene);
  return t.text(isSameDay ? 'supplies.placed.tracked' : 'orders.noTracking');
}

function toneOf(status: OrderStatus): CardData<'order'>['tone'] {
  if (status === 'delivered') return 'good';
  return status === 'rejected' || status === 'cancelled' ? 'warning' : 'neutral';
}

const steps = ['submitted', 'shipped', 'delivered'] as const;

function tracker({ t }: Scene, status: OrderStatus): CardData<'order'>['tracker'] {
  const at = steps.findIndex((step) => step === (status === 'confirmed' ? 'submitted' : status));
  if (at < 0) return [];
  const step = (index: 0 | 1 | 2): TrackerStep => ({
    title: t.text(`supplies.status.${steps[index]}`),
    position: index < at || status === 'delivered' ? 'done' : index === at ? 'current' : 'upcoming',
  });
  return [step(0), step(1), step(2)];
}

function actionsOf({ t }: Scene, { order }: FollowedOrder): CardData<'order'>['actions'] {
  const { number, status, trackingUrl, device, lines } = order;
  const quantities = Object.fromEntries(lines.map(({ item, quantity }) => [item.id, quantity]));
  const again: CardAction[] =
    device === null
      ? []
      : [beginOf(orderSome, t.text('orders.again'), { ...chosenDevice(device.id), quantities })];
  const track = trackingUrl === null ? [] : [{ title: t.text('orders.track'), url: trackingUrl }];
  const wrong = wasSent.includes(status)
    ? [beginOf(reportOrderIssue, t.text('orders.wrong'), { order: String(number) })]
    : [];
  return [...track, ...wrong, ...again];
}
