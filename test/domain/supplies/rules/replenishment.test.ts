import { expect, it } from 'vitest';
import { replenishmentOf } from '../../../../domain/supplies/rules/replenishment.ts';

it.each([
  'ineligible',
  'eligible',
  'activate',
  'active',
] as const)('a device that is %s is said to be so [X20]', (state) => {
  expect(replenishmentOf({ eMaintenance: false, autoReplenishment: state })).toEqual({
    state,
    isConnected: false,
  });
});

it('a device that orders by itself is active and connected, whatever else is recorded [X20 X23]', () => {
  expect(replenishmentOf({ eMaintenance: true, autoReplenishment: 'ineligible' })).toEqual({
    state: 'active',
    isConnected: true,
  });
});
