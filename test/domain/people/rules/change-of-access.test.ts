import { expect, test } from 'vitest';
import type { PersonStatus, Role } from '../../../../domain/people/actor.ts';
import { type AccessChange, refuseChange } from '../../../../domain/people/rules/change-of-access.ts';

const somebody = (role: Role, status: PersonStatus = 'active') => ({ id: 'somebody', role, status });
const promote: AccessChange = { does: 'role', role: 'administrator' };
const demote: AccessChange = { does: 'role', role: 'user' };
const deactivate: AccessChange = { does: 'deactivate' };
const reactivate: AccessChange = { does: 'reactivate' };

test('lets a user be promoted and deactivated, and an administrator demoted while another is left [F56 G3 G13 G14]', () => {
  expect(refuseChange(promote, somebody('user'), 'me', 1)).toBeNull();
  expect(refuseChange(deactivate, somebody('user'), 'me', 1)).toBeNull();
  expect(refuseChange(demote, somebody('administrator'), 'me', 2)).toBeNull();
  expect(refuseChange(reactivate, somebody('user', 'deactivated'), 'me', 1)).toBeNull();
});

test.each([
  promote,
  demote,
  deactivate,
  reactivate,
])('never changes the own access: %o [F56 G14]', (change) => {
  expect(refuseChange(change, somebody('administrator'), 'somebody', 5)).toBe('own-access');
});

test.each([demote, deactivate])('never takes the last active administrator: %o [F56 G14]', (change) => {
  expect(refuseChange(change, somebody('administrator'), 'me', 1)).toBe('last-administrator');
});

test('takes an administrator who was only invited, however many are active [G14]', () => {
  expect(refuseChange(deactivate, somebody('administrator', 'invited'), 'me', 1)).toBeNull();
});

test('says that something is so already instead of doing it twice [F57]', () => {
  expect(refuseChange(promote, somebody('administrator'), 'me', 2)).toBe('role-already');
  expect(refuseChange(deactivate, somebody('user', 'deactivated'), 'me', 2)).toBe('person-inactive-already');
  expect(refuseChange(reactivate, somebody('user'), 'me', 2)).toBe('person-active-already');
});

test('gives no role to somebody who is deactivated [F57]', () => {
  expect(refuseChange(promote, somebody('user', 'deactivated'), 'me', 2)).toBe('person-inactive');
});
