import { z } from 'zod';
import { defineClick } from '../../engine/capability.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { onAnotherDevice } from './amend.ts';
import type { OrderDraft } from './draft.ts';
import type { OrderFacts } from './facts.ts';
import { orderKey, readOrder } from './read-order.ts';

/** A device chosen from the list. */
const device = defineClick({
  payload: z.object({ deviceId: z.uuid() }),
  apply: (draft: OrderDraft, { deviceId }) => ({ ...draft, ...chosenDevice(deviceId), agreed: null }),
});

/** Another device than the one shown. */
const otherDevice = defineClick({
  payload: z.object({}),
  apply: (draft: OrderDraft, _payload, facts: OrderFacts) => onAnotherDevice(draft, facts),
});

/** Another way of shipping; the price is shown again. */
const ship = defineClick({
  payload: z.object({ shipping: z.enum(['standard', 'ground', 'priority']) }),
  apply: (draft: OrderDraft, { shipping }) => ({ ...draft, shipping, agreed: null }),
});

/**
 * Yes to the order shown. The card carries the key of what it showed: if that is no longer what would be sent, the
 * order is shown once more. A spoken "ok" carries none and means the latest.
 */
const order = defineClick({
  payload: z.object({ seen: z.string().max(64).optional() }),
  apply: (draft: OrderDraft, { seen }, facts: OrderFacts) => ({
    ...draft,
    agreed: seen ?? currentKey(draft, facts),
  }),
});

export const orderClicks = { device, otherDevice, ship, order };

/** The key of the order as it stands; null while something is missing. */
export function currentKey(draft: OrderDraft, facts: OrderFacts): string | null {
  if (facts.terms === null) return null;
  const { composed, complete } = readOrder(draft, facts.terms, facts);
  return composed.ok && complete ? orderKey(facts.terms, composed.value) : null;
}
