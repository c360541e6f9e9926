import { stableId } from '../../prisma/seed/stable-id.ts';

/** The id of a device of the demo. */
export function deviceId(serial: string): string {
  return stableId(`asset:${serial}`);
}

/** The id of an item of a programme by its order number. */
export function itemId(orderNumber: string, programme: 'office' | 'metered' = 'office'): string {
  return stableId(`item:${programme}:${orderNumber}`);
}
