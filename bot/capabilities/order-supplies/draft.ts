import { z } from 'zod';
import type { Actor } from '../../../domain/people/actor.ts';
import type { OrderDetail } from '../../../domain/supplies/order-detail.ts';
import { loadOrderTerms, type OrderTerms } from '../../../domain/supplies/order-terms.ts';
import type { OrderWish } from '../../../domain/supplies/rules/compose-order.ts';
import type { Scene, Utterance } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import type { SupplySlot } from '../../understanding/types.ts';
import { chosenDevice, deviceSaid, deviceShape } from '../parts/device/device-draft.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import { shippingWord } from './shipping-words.ts';
import { nothingShown, readOrderWords } from './words/order-words.ts';

/** A supply as a person said it. */
export const spoken = z.object({
  text: z.string(),
  kind: z.string().nullable(),
  colour: z.string().nullable(),
  orderNumber: z.string().nullable(),
  quantity: z.number().nullable(),
  /** The number counts boxes, in so many words. */
  boxed: z.literal(true).optional(),
});
export type Spoken = z.infer<typeof spoken>;

/** Unopened boxes and single units. */
export const onHand = z.object({ boxes: z.number().int().min(0), units: z.number().int().min(0) });

/** What is known so far of an order for one device. */
export const orderDraft = z.object({
  ...deviceShape,
  /** Supplies as people say them; which item each is depends on the device. */
  said: z.array(spoken).default([]),
  /** Boxes by item id, from the form: they win over what was said. */
  quantities: z.record(z.string(), z.number()).nullable().default(null),
  stock: z.record(z.string(), onHand).default({}),
  /** null: the usual way of the programme. */
  shipping: z.enum(['standard', 'ground', 'priority']).nullable().default(null),
  priorityConsent: z.boolean().default(false),
  billingConsent: z.boolean().default(false),
  poNumber: z.string().max(50).nullable().default(null),
  attention: z.string().max(100).nullable().default(null),
  siteId: z.uuid().nullable().default(null),
  /** The order that waits for approval and is changed: it is withdrawn as this one is placed. */
  replaces: z.object({ id: z.uuid(), number: z.number().int() }).nullable().default(null),
  /** The key of the priced order the person said yes to (G50). */
  agreed: z.string().nullable().default(null),
  /** The words for a deadline or haste: the faster shipping is put forward, not chosen. */
  haste: z.string().nullable().default(null),
  /** Boxes by item id that are wanted afterwards, when less was wanted at first. */
  later: z.record(z.string(), z.number()).default({}),
  /** Large quantities by item id that the person said are meant (G49). */
  meant: z.record(z.string(), z.number()).default({}),
  /** The last order of the device, again (G47). */
  again: z.boolean().default(false),
});
export type OrderDraft = z.infer<typeof orderDraft>;

/** The way to an order. */
export const orderSome = beginning('order-supplies', orderDraft);

/** What has to be known of the world to go on with an order. */
export type OrderFacts = DeviceFacts & {
  /** null until the device is known. */
  terms: OrderTerms | null;
  actor: Actor;
};
/** The same once the device is known. */
export type KnownOrder = OrderFacts & { terms: OrderTerms };

/** Loads it, through what the person may see. */
export async function loadOrderFacts(scene: Scene, draft: OrderDraft): Promise<OrderFacts> {
  const { devices, device } = await loadDevices(scene, draft);
  return { devices, device, terms: device ? await loadOrderTerms(scene, device) : null, actor: scene.actor };
}

/** The first draft, from what was understood of a message. */
export function beginOrder(utterance: Utterance): OrderDraft {
  const empty = orderDraft.parse({});
  const { wanted, count, ...heard } = readOrderWords(saidIn(utterance), nothingShown);
  const { haste, poNumber, attention, again } = heard;
  return {
    ...empty,
    ...deviceSaid(empty, utterance),
    ...{ haste, poNumber, attention, again },
    said: withCount(wanted.filter(isNamed).map(toSpoken), count),
    shipping: shippingWord(utterance.text),
  };
}

/** A message as the words of an order are read from it. */
export function saidIn({ text, understanding }: Utterance) {
  const { language, slots } = understanding;
  return { text, language, supplies: slots.supplies };
}

/** "Staples are out, make it 2": a number said apart belongs to the one that has none. */
export function withCount(words: readonly Spoken[], count: number | null): Spoken[] {
  const open = words.filter((one) => one.quantity === null);
  return words.map((one) => (open.length === 1 && one === open[0] ? { ...one, quantity: count } : one));
}

/** Whether a slot says what is wanted, and not just how many. */
export function isNamed({ kind, colour, orderNumber }: SupplySlot): boolean {
  return kind !== null || colour !== null || orderNumber !== null;
}

/** A slot as the draft keeps it. */
export function toSpoken({ text, kind, colour, orderNumber, quantity, boxed }: SupplySlot): Spoken {
  return { text, kind, colour, orderNumber, quantity, ...(boxed ? { boxed } : {}) };
}

/** What the rules judge: the draft with the quantities that its words and its form come to, and what was on hand before. */
export function toWish(
  draft: OrderDraft,
  quantities: Readonly<Record<string, number>>,
  known: OrderTerms['stock'],
): OrderWish {
  const { shipping, priorityConsent, billingConsent, poNumber, attention, siteId } = draft;
  const stock = { ...known, ...draft.stock };
  return { quantities, stock, shipping, priorityConsent, billingConsent, poNumber, attention, siteId };
}

/** A draft that changes an order: everything as it was sent. */
export function draftToChange({ order, wish }: { order: OrderDetail; wish: OrderWish }): Partial<OrderDraft> {
  const device = order.device === null ? {} : chosenDevice(order.device.id);
  return { ...device, ...wish, replaces: { id: order.id, number: order.number } };
}
