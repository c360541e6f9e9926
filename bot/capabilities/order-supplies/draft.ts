import { z } from 'zod';
import type { Actor } from '../../../domain/people/actor.ts';
import { loadOrderTerms, type OrderTerms } from '../../../domain/supplies/order-terms.ts';
import type { OrderWish } from '../../../domain/supplies/rules/compose-order.ts';
import type { Scene, Utterance } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import type { SupplySlot } from '../../understanding/types.ts';
import { deviceFields, deviceShape } from '../parts/device/device-draft.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import { shippingWord } from './shipping-words.ts';

const spoken = z.object({
  text: z.string(),
  kind: z.string().nullable(),
  colour: z.string().nullable(),
  orderNumber: z.string().nullable(),
  quantity: z.number().nullable(),
});
export type Spoken = z.infer<typeof spoken>;

const onHand = z.object({ boxes: z.number().int().min(0), units: z.number().int().min(0) });

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
  /** The key of the priced order the person said yes to (G50). */
  agreed: z.string().nullable().default(null),
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
export function beginOrder({ text, understanding }: Utterance): OrderDraft {
  const empty = orderDraft.parse({});
  const { device, supplies } = understanding.slots;
  return {
    ...empty,
    ...deviceFields(empty, device),
    said: (supplies ?? []).filter(isNamed).map(toSpoken),
    shipping: shippingWord(text),
  };
}

/** Whether a slot says what is wanted, and not just how many. */
export function isNamed({ kind, colour, orderNumber }: SupplySlot): boolean {
  return kind !== null || colour !== null || orderNumber !== null;
}

/** A slot as the draft keeps it. */
export function toSpoken({ text, kind, colour, orderNumber, quantity }: SupplySlot): Spoken {
  return { text, kind, colour, orderNumber, quantity };
}

/** What the rules judge: the draft with the quantities that its words and its form come to. */
export function toWish(draft: OrderDraft, quantities: Readonly<Record<string, number>>): OrderWish {
  const { stock, shipping, priorityConsent, billingConsent, poNumber, attention, siteId } = draft;
  return { quantities, stock, shipping, priorityConsent, billingConsent, poNumber, attention, siteId };
}
