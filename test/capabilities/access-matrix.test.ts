import { expect, test } from 'vitest';
import { registry } from '../../bot/capabilities/registry.ts';
import { mayUse } from '../../bot/engine/registry.ts';
import type { CapabilityId } from '../../bot/understanding/intents.ts';
import type { Role } from '../../domain/people/actor.ts';

function refusedTo(role: Role, ids: readonly CapabilityId[]): string[] {
  return ids.filter((id) => {
    const capability = registry.find(id);
    return capability === undefined || !mayUse(capability, role);
  });
}

/** The first nine rows of the table of rights: search, help, orders and trainings, readings, devices, cases, notices. */
const forBoth: readonly CapabilityId[] = [
  'product-info',
  'report-fault',
  'order-supplies',
  'order-training',
  'submit-meters',
  'query-meters',
  'list-devices',
  'check-case',
  'settings',
];

test('what users and administrators may both do is open to both [G6]', () => {
  expect([refusedTo('user', forBoth), refusedTo('administrator', forBoth)]).toEqual([[], []]);
});

test('who has access, who is a contact and the contract are for administrators alone [G9 G10 G11 G13 G14 G15]', () => {
  const forOne: readonly CapabilityId[] = [
    'manage-users',
    'manage-contacts',
    'contract-question',
    'billing-change',
  ];
  expect(refusedTo('administrator', forOne)).toEqual([]);
  expect(refusedTo('user', forOne)).toEqual(forOne);
});

test('the tiles of both portals all have their place in the menu [F59 X11 G32]', () => {
  const tiles: readonly CapabilityId[] = [
    ...(['product-info', 'report-fault', 'general-request', 'order-supplies', 'submit-meters'] as const),
    ...(['order-status', 'update-stock', 'shipping-address', 'auto-replenishment', 'list-devices'] as const),
    ...(['manage-users', 'return-supplies', 'contact-support'] as const),
    ...(['request-change', 'contract-question', 'invoice-question', 'move-equipment'] as const),
  ];
  expect(refusedTo('administrator', tiles)).toEqual([]);
  expect(tiles.filter((id) => registry.find(id)?.menu === null)).toEqual([]);
});
