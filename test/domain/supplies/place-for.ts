import { findDevice } from '../../../domain/fleet/find-device.ts';
import type { Operation } from '../../../domain/operation.ts';
import { refuse } from '../../../domain/outcome.ts';
import { loadOrderTerms } from '../../../domain/supplies/order-terms.ts';
import { placeOrder } from '../../../domain/supplies/place-order.ts';
import type { OrderWish } from '../../../domain/supplies/rules/compose-order.ts';

/** Places an order for a device as a conversation does: the device and the terms are loaded for the one who orders. */
export async function placeFor(operation: Operation, deviceId: string, wish: OrderWish) {
  const device = await findDevice(operation, deviceId);
  if (device === null) return refuse('device-not-found');
  return placeOrder(operation, await loadOrderTerms(operation, device), wish);
}
