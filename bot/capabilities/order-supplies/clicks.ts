import { onClick } from '../../engine/capability.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { chooseDevice } from '../parts/device/which-device.ts';
import { onAnotherDevice } from './amend.ts';
import { otherDevice, placeIt, shipBy } from './buttons.ts';
import type { OrderDraft } from './draft.ts';
import type { OrderFacts } from './facts.ts';
import { orderKey, readOrder } from './read-order.ts';

/** A device chosen from the list. */
const onDevice = onClick(chooseDevice, {
  apply: (draft: OrderDraft, { deviceId }) => ({ ...draft, ...chosenDevice(deviceId), agreed: null }),
});

/** Another device than the one shown. */
const onOtherDevice = onClick(otherDevice, {
  apply: (draft: OrderDraft, _payload, facts: OrderFacts) => onAnotherDevice(draft, facts),
});

/** Another way of shipping; the price is shown again. */
const onShipBy = onClick(shipBy, {
  apply: (draft: OrderDraft, { shipping }) => ({ ...draft, shipping, agreed: null }),
});

/**
 * Yes to the order shown. The card carries the key of what it showed: if that is no longer what would be sent, the
 * order is shown once more. A spoken "ok" carries none and means the latest.
 */
const onPlaceIt = onClick(placeIt, {
  apply: (draft: OrderDraft, { seen }, facts: OrderFacts) => ({
    ...draft,
    agreed: seen ?? currentKey(draft, facts),
  }),
});

export const orderClicks = [onDevice, onOtherDevice, onShipBy, onPlaceIt];

/** The key of the order as it stands; null while something is missing. */
export function currentKey(draft: OrderDraft, facts: OrderFacts): string | null {
  if (facts.terms === null) return null;
  const { composed, complete } = readOrder(draft, facts.terms, facts);
  return composed.ok && complete ? orderKey(facts.terms, composed.value) : null;
}
