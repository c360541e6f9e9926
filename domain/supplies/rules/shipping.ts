import type { Money, Refusal } from '../../outcome.ts';
import type { Programme } from '../../programmes/schema.ts';
import type { Shipping } from './price-order.ts';

/** The ways of shipping a programme offers, the free one first. */
export function shippingOptions({ shipping }: Programme): Shipping[] {
  return [
    ...(shipping.standard ? (['standard'] as const) : []),
    ...(shipping.ground ? (['ground'] as const) : []),
    ...(shipping.priority ? (['priority'] as const) : []),
  ];
}

type Choice = { shipping: Shipping; cartons: number; consent: boolean; cost: Money };

/** Why an order cannot be shipped as chosen: too many boxes (X30) or no yes to the cost (X32). */
export function refuseShipping(
  { shipping, cartons, consent, cost }: Choice,
  programme: Programme,
): Refusal | null {
  const { priority } = programme.shipping;
  if (shipping !== 'priority' || priority === null) return null;
  if (cartons > priority.maxCartons)
    return { code: 'too-many-for-priority', args: { max: priority.maxCartons, count: cartons } };
  return consent ? null : { code: 'priority-consent-missing', args: { cost } };
}

/** Whether a purchase order number can be given: with some programmes for priority shipping only (X33). */
export function takesPoNumber(shipping: Shipping, programme: Programme): boolean {
  return shipping === 'priority' || programme.shipping.priority?.poNumberOnlyHere !== true;
}
