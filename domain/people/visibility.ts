import type { Prisma } from '../../prisma/client.ts';
import type { Actor } from './actor.ts';

/**
 * The devices a person may see: an administrator the fleet of the account and of those below it (F19), a dealer
 * the clients' fleets (F25), a user the devices assigned to him (F20, G4), the service desk all.
 */
export function visibleDevices(actor: Actor): Prisma.DeviceWhereInput {
  if (actor.role === 'agent') return {};
  if (actor.role !== 'user') return { accountId: { in: [...actor.accountIds] } };
  return { accountId: actor.account.id, assignments: { some: { personId: actor.personId } } };
}

/**
 * The cases a person may see: those of the accounts looked after, or, for a user, those he is part of (G53) and
 * those on his devices.
 */
export function visibleCases(actor: Actor): Prisma.CaseWhereInput {
  if (actor.role === 'agent') return {};
  if (actor.role !== 'user') return { accountId: { in: [...actor.accountIds] } };
  const { personId } = actor;
  return {
    accountId: actor.account.id,
    OR: [
      { reportedById: personId },
      { contactId: personId },
      { secondaryContactId: personId },
      { watchers: { some: { personId } } },
      { device: { assignments: { some: { personId } } } },
    ],
  };
}

/**
 * The orders a person may see: those of the accounts looked after, or, for a user, those he placed and those for his
 * devices, which are given by their ids (G47).
 */
export function visibleOrders(actor: Actor, ownDeviceIds: readonly string[]): Prisma.OrderWhereInput {
  if (actor.role === 'agent') return {};
  if (actor.role !== 'user') return { accountId: { in: [...actor.accountIds] } };
  return {
    accountId: actor.account.id,
    OR: [{ requestedById: actor.personId }, { deviceId: { in: [...ownDeviceIds] } }],
  };
}
