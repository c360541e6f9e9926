import type { Device } from '../../fleet/find-device.ts';
import type { Refusal } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import type { Programme } from '../../programmes/schema.ts';
import type { Item } from '../list-items.ts';

type Figures = Programme['supplies'];
type Orderable = Pick<Device, 'eMaintenance' | 'autoReplenishment' | 'status'>;

/** Why nothing can be ordered for a device, or null when it can (F23, G46, X20, X57). */
export function refuseDevice(device: Orderable, name: string, figures: Figures): Refusal | null {
  const args = { device: name };
  if (device.status === 'pending-deletion') return { code: 'device-leaving', args };
  if (figures.eMaintenanceBlocks && device.eMaintenance) return { code: 'device-orders-itself', args };
  if (figures.replenishmentBlocks && device.autoReplenishment === 'active')
    return { code: 'device-replenished', args };
  return null;
}

/** The items this person may order: a dealer none of the kinds the programme keeps from dealers (F25). */
export function orderableItems(items: readonly Item[], role: Actor['role'], figures: Figures): Item[] {
  if (role !== 'dealer') return [...items];
  return items.filter((item) => !figures.dealerExcludedKinds.includes(item.kind));
}

/** Whether a line is billed although the contract may cover it, so that a yes is asked (F26). */
export function needsBillingConsent(kind: string, role: Actor['role'], figures: Figures): boolean {
  return role === 'dealer' && figures.dealerBillableKinds.includes(kind);
}
