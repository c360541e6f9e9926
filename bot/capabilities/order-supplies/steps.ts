import { refuseDevice } from '../../../domain/supplies/rules/orderable.ts';
import type { Accepted, FlowView, Step } from '../../engine/capability.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { whichDevice } from '../parts/device/which-device.ts';
import { acceptDevice, deviceForm } from './device-form.ts';
import type { OrderDraft } from './draft.ts';
import type { OrderFacts } from './facts.ts';
import { acceptOrder, orderForm } from './form.ts';
import { priceStep } from './price-card.ts';
import { orderKey, readOrder } from './read-order.ts';
import { nothingListed, refusedDevice } from './refused-device.ts';

/**
 * What comes next: the device, then what is wanted, then the price. It is sent when the person said yes to exactly
 * the order that was shown, whatever way the yes came (G50).
 */
export function nextOrderStep(draft: OrderDraft, facts: OrderFacts, view: FlowView): Step {
  const { terms, actor } = facts;
  if (terms === null) return whichDevice(draft, facts, view, 'supplies.menu.title');
  const { device } = terms;
  const refusal = refuseDevice(device, deviceName(device), actor.programme.supplies);
  if (refusal) return { kind: 'end', card: refusedDevice(refusal, device, draft, facts, view) };
  if (terms.items.length === 0) return { kind: 'end', card: nothingListed(device, draft, facts, view) };
  const read = readOrder(draft, terms, facts);
  if (!read.composed.ok || !read.complete) return orderForm({ draft, terms, actor }, view);
  const order = read.composed.value;
  if (draft.agreed === orderKey(terms, order)) return { kind: 'run' };
  return priceStep({ order, read, terms }, draft, facts, view);
}

/** The form on demand: for the device as long as that is open, then for the order. */
export function editOrder(
  draft: OrderDraft,
  facts: OrderFacts,
  view: FlowView,
): Extract<Step, { kind: 'form' }> {
  const { terms, actor } = facts;
  return terms === null ? deviceForm(draft, facts, view) : orderForm({ draft, terms, actor }, view);
}

/** Reads whichever of the two forms was filled in. */
export function acceptForm(
  draft: OrderDraft,
  values: Record<string, unknown>,
  facts: OrderFacts,
  view: FlowView,
): Accepted<OrderDraft> {
  const { terms, actor } = facts;
  return terms === null
    ? acceptDevice(draft, values, facts, view)
    : acceptOrder({ draft, terms, actor }, values, view);
}
