import type { Device } from '../../fleet/find-device.ts';

/** How supplies reach a device without an order; `connected`: it tells by itself what it needs. */
export type Replenishment = { state: Device['autoReplenishment']; isConnected: boolean };

/**
 * X20, and X23: an active device that is not connected can be improved by connecting it. A device that orders by itself
 * (F23) is active and connected, whatever else is recorded.
 */
export function replenishmentOf({
  eMaintenance,
  autoReplenishment,
}: Pick<Device, 'eMaintenance' | 'autoReplenishment'>): Replenishment {
  return { state: eMaintenance ? 'active' : autoReplenishment, isConnected: eMaintenance };
}
