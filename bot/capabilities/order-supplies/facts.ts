import type { Actor } from '../../../domain/people/actor.ts';
import { loadOrderTerms, type OrderTerms } from '../../../domain/supplies/order-terms.ts';
import type { Scene } from '../../engine/capability.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import type { OrderDraft } from './draft.ts';

/** What has to be known of the world to go on with an order. */
export type OrderFacts = DeviceFacts & {
  /** null until the device is known. */
  terms: OrderTerms | null;
  actor: Actor;
};

/** Loads it, through what the person may see. */
export async function loadOrderFacts(scene: Scene, draft: OrderDraft): Promise<OrderFacts> {
  const { devices, device } = await loadDevices(scene, draft);
  return { devices, device, terms: device ? await loadOrderTerms(scene, device) : null, actor: scene.actor };
}
