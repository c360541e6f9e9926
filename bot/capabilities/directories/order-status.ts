import type { Tone } from '../../../cards/views/card-view.ts';
import { findDevice } from '../../../domain/fleet/find-device.ts';
import { findOrder } from '../../../domain/supplies/find-order.ts';
import { listOrders, type OrderList } from '../../../domain/supplies/list-orders.ts';
import type { OwnedOrder } from '../../../domain/supplies/with-clients.ts';
import type { Scene, Utterance } from '../../engine/capability.ts';
import { pointsBack } from '../../engine/point-back.ts';
import { fold } from '../../understanding/text/fold.ts';
import { ownedDeviceName } from '../parts/device/device-name.ts';
import { defineDirectory } from '../parts/directory/define-directory.ts';
import type { Wanted } from '../parts/directory/directory.ts';
import { itemsLabel } from '../parts/order/labels.ts';
import { aboutOrder, orderDirectory } from '../parts/order/order-links.ts';
import { followedCard } from './followed-card.ts';

/** Where an order is, the last of a person or a device, and all of the account (G47, X41-X43, X62). */
export const orderStatus = defineDirectory({
  id: 'order-status',
  access: ['administrator', 'user', 'dealer'],
  group: 'supplies',
  topic: 'supplies',
  area: 'orders',
  links: orderDirectory,
  page,
  row: toRow,
  find: findOrder,
  detail: followedCard,
  about: ({ t }, { order }) => aboutOrder(t, order),
  asked,
  exported: {
    access: ['administrator', 'user', 'dealer'],
    columns: [
      { title: 'supplies.fact.number', type: 'text', value: ({ number }) => String(number) },
      { title: 'orders.fact.orderedOn', type: 'date', value: ({ createdAt }) => createdAt },
      {
        title: 'supplies.fact.device',
        type: 'text',
        value: ({ device }) => (device === null ? null : ownedDeviceName(device)),
      },
      { title: 'orders.fact.items', type: 'text', value: ({ lines }, t) => itemsLabel(t, lines) },
      { title: 'supplies.fact.requester', type: 'text', value: ({ requester }) => requester.name },
      {
        title: 'supplies.fact.status',
        type: 'text',
        value: ({ status }, t) => t.text(`supplies.status.${status}`),
      },
    ],
  },
});

/** Of one device by its name: an empty list says of which. */
async function page(scene: Scene, { filter, about, words, skip, take }: Wanted<OrderList>) {
  if (about === null) return listOrders(scene, { list: filter, words, skip, take });
  const device = await findDevice(scene, about);
  const orders = await listOrders(scene, { list: filter, deviceId: about, skip, take });
  return { ...orders, of: device && ownedDeviceName(device) };
}

/** Asks for what was ordered, and not where something is. Run on folded text. */
const past =
  /\b(?:dernieres?|historique|liste|toutes?|mes commandes|nos commandes|last|latest|recent|past|previous|history|list|all|my orders|our orders|laatste|vorige|historiek|geschiedenis|overzicht|lijst|alle|mijn bestellingen|onze bestellingen)\b/;
const everybodys = /\b(?:toutes?|nos|all|our|alle|onze|overzicht)\b/;

function asked(said: Utterance) {
  const { order, device } = said.understanding.slots;
  if (order !== undefined) return { key: order };
  const text = fold(said.text);
  const wanted = past.test(text) ? ('all' as const) : ('open' as const);
  if (device !== undefined) {
    const [about, ...others] = device.candidates;
    if (about === undefined) return { refusal: 'device-not-found' as const };
    return others.length === 0
      ? { filter: wanted, about, orOne: true as const }
      : { filter: wanted, words: device.text.slice(0, 80) };
  }
  if (wanted === 'all') return { filter: everybodys.test(text) ? ('all' as const) : ('mine' as const) };
  const spoken = said.recalled?.order;
  if (spoken !== undefined && pointsBack(said)) return { key: spoken.id };
  return { filter: 'open' as const, orOne: true as const };
}

const tones: Partial<Record<OwnedOrder['status'], Tone>> = {
  delivered: 'good',
  rejected: 'warning',
  'awaiting-approval': 'attention',
};

function toRow({ t, now }: Scene, order: OwnedOrder) {
  const { number, status, lines, device, createdAt } = order;
  return {
    key: String(number),
    title: `${number} · ${itemsLabel(t, lines)}`,
    detail: [device === null ? '' : ownedDeviceName(device), t.relative(createdAt, now)]
      .filter(Boolean)
      .join(' · '),
    state: t.text(`supplies.status.${status}`),
    tone: tones[status] ?? 'neutral',
  };
}
