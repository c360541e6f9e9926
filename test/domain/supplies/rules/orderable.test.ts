import { describe, expect, it } from 'vitest';
import {
  needsBillingConsent,
  orderableItems,
  refuseDevice,
} from '../../../../domain/supplies/rules/orderable.ts';
import { black, programmeOf, staples, waste } from '../terms.ts';

const figures = programmeOf('office').supplies;
const device = { eMaintenance: false, autoReplenishment: 'eligible', status: 'active' } as const;

describe('a device', () => {
  it.each([
    ['device-leaving', { status: 'pending-deletion', eMaintenance: true }],
    ['device-orders-itself', { eMaintenance: true }],
    ['device-replenished', { autoReplenishment: 'active' }],
  ] as const)('is refused by name with %s for %o [F23 G46 X20 X57]', (code, changes) => {
    const blocking = { ...figures, replenishmentBlocks: true };
    expect(refuseDevice({ ...device, ...changes }, 'Accueil', blocking)).toEqual({
      code,
      args: { device: 'Accueil' },
    });
  });

  it('is ordered for by hand where the programme does not mind that it orders itself [F24]', () => {
    const lenient = { ...figures, eMaintenanceBlocks: false, replenishmentBlocks: false };
    const busy = { ...device, eMaintenance: true, autoReplenishment: 'active' } as const;
    expect(refuseDevice(busy, 'Accueil', lenient)).toBeNull();
    expect(refuseDevice(device, 'Accueil', figures)).toBeNull();
  });
});

describe('the items', () => {
  const items = [black, staples, waste];

  it('are all offered but waste containers to dealers [F24 F25]', () => {
    expect(orderableItems(items, 'user', figures)).toEqual(items);
    expect(orderableItems(items, 'dealer', figures)).toEqual([black, staples]);
  });

  it('need a yes to the bill for staples and for dealers only [F26]', () => {
    expect(needsBillingConsent('staples', 'dealer', figures)).toBe(true);
    expect(needsBillingConsent('toner', 'dealer', figures)).toBe(false);
    expect(needsBillingConsent('staples', 'administrator', figures)).toBe(false);
  });
});
