import { refuseDevice } from '../../../domain/supplies/rules/orderable.ts';
import type { Accepted, FlowView, Step } from '../../engine/capability.ts';
import { deviceForm } from '../parts/device/device-form.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { whichDevice } from '../parts/device/which-device.ts';
import type { KnownOrder, OrderDraft, OrderFacts } from './draft.ts';
import { orderForm } from './form.ts';
import { priceStep } from './price-card.ts';
import { orderKey, readOrder } from './read-order.ts';
import { nothingListed, refusedDevice } from './refused-device.ts';

/**
 * What comes next: the device, then what is wanted, then the price. It is sent when the person said yes to exactly
 * the order that was shown, whatever way the yes came (G50).
 */
export function nextOrderStep(draft: OrderDraft, facts: OrderFacts, view: FlowView): Step {
  if (!isKnown(facts)) return whichDevice(draft, facts, view, 'supplies.menu.title');
  const { terms, actor } = facts;
  const { device } = terms;
  const refusal = refuseDevice(device, deviceName(device), actor.programme.supplies);
  if (refusal) return { kind: 'end', card: refusedDevice(refusal, draft, facts, view) };
  if (terms.items.length === 0) return { kind: 'end', card: nothingListed(draft, facts, view) };
  const read = readOrder(draft, terms, facts);
  if (!read.composed.ok || !read.complete) return orderForm.show(draft, facts, view);
  const order = read.composed.value;
  if (draft.agreed === orderKey(terms, order)) return { kind: 'run' };
  return priceStep({ order, read, terms }, draft, facts, view);
}

const formForDevice = deviceForm<OrderDraft, OrderFacts>('supplies.form.title', 'supplies.menu.title');

/** The form on demand: for the device as long as that is open, then for the order. */
export function editOrder(draft: OrderDraft, facts: OrderFacts, view: FlowView) {
  return isKnown(facts) ? orderForm.show(draft, facts, view) : formForDevice.show(draft, facts, view);
}

/** Reads whichever of the two forms was filled in. */
export function acceptForm(
  draft: OrderDraft,
  values: Record<string, unknown>,
  facts: OrderFacts,
  view: FlowView,
): Accepted<OrderDraft> {
  return isKnown(facts)
    ? orderForm.accept(draft, values, facts, view)
    : formForDevice.accept(draft, values, facts, view);
}

function isKnown(facts: OrderFacts): facts is KnownOrder {
  return facts.terms !== null;
}
