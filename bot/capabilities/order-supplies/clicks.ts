import { z } from 'zod';
import { onClick } from '../../engine/capability.ts';
import { click } from '../../engine/links.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { chooseDevice, turnDevices } from '../parts/device/which-device.ts';
import { onAnotherDevice } from './amend.ts';
import type { OrderDraft, OrderFacts } from './draft.ts';
import { asSingles, orderKey, readOrder } from './read-order.ts';

/** Another device than the one shown. */
export const otherDevice = click('otherDevice');

/** Another way of shipping. */
export const shipBy = click('ship', z.object({ shipping: z.enum(['standard', 'ground', 'priority']) }));

/** Yes to the order shown: the key of what the card showed; a spoken yes carries none. */
export const placeIt = click('order', z.object({ seen: z.string().max(64).optional() }));

/** The order that was to be changed cannot be any more: this one is placed beside it. */
export const placeBeside = click('beside');

/** The numbers were meant for single ones, not for boxes. */
export const singles = click('singles');

export const orderClicks = [
  onClick(singles, {
    apply: (draft: OrderDraft, _payload, { terms }: OrderFacts) =>
      terms === null ? draft : asSingles(draft, terms),
  }),
  onClick(placeBeside, {
    apply: (draft: OrderDraft) => ({ ...draft, replaces: null, agreed: null }),
  }),
  turnDevices<OrderDraft, OrderFacts>(),
  onClick(chooseDevice, {
    apply: (draft: OrderDraft, { deviceId }) => ({ ...draft, ...chosenDevice(deviceId), agreed: null }),
  }),
  onClick(otherDevice, {
    apply: (draft: OrderDraft, _payload, facts: OrderFacts) => onAnotherDevice(draft, facts),
  }),
  /** The price is shown again. */
  onClick(shipBy, { apply: (draft: OrderDraft, { shipping }) => ({ ...draft, shipping, agreed: null }) }),
  /**
   * The card carries the key of what it showed: if that is no longer what would be sent, the order is shown once more.
   * A spoken "ok" carries none and means the latest.
   */
  onClick(placeIt, {
    apply: (draft: OrderDraft, { seen }, facts: OrderFacts) => ({
      ...draft,
      agreed: seen ?? currentKey(draft, facts),
    }),
  }),
];

/** The key of the order as it stands; null while something is missing. */
export function currentKey(draft: OrderDraft, facts: OrderFacts): string | null {
  if (facts.terms === null) return null;
  const { composed, complete } = readOrder(draft, facts.terms, facts);
  return composed.ok && complete ? orderKey(facts.terms, composed.value) : null;
}
