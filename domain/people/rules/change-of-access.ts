import type { PersonStatus, Role } from '../actor.ts';

/** What an administrator can do to somebody's access (F56, F57, G13, G14). */
export type AccessChange =
  | { does: 'role'; role: 'administrator' | 'user' }
  | { does: 'deactivate' }
  | { does: 'reactivate' };

type Member = { id: string; role: Role; status: PersonStatus };

/** Why a change is not made: the code of a refusal. */
export type ChangeRefusal =
  | 'own-access'
  | 'last-administrator'
  | 'person-inactive'
  | 'role-already'
  | 'person-active-already'
  | 'person-inactive-already';

/**
 * Whether an account lets somebody's access be changed: nobody changes their own, and there is always an active
 * administrator left. `activeAdministrators`: how many the account has. Null: nothing is against it.
 */
export function refuseChange(
  change: AccessChange,
  person: Member,
  actorId: string,
  activeAdministrators: number,
): ChangeRefusal | null {
  if (person.id === actorId) return 'own-access';
  const isAlready = alreadyThere(change, person);
  if (isAlready !== null) return isAlready;
  const losesOne = person.role === 'administrator' && person.status === 'active' && !keepsRights(change);
  return losesOne && activeAdministrators <= 1 ? 'last-administrator' : null;
}

function alreadyThere(change: AccessChange, { role, status }: Member): ChangeRefusal | null {
  if (change.does === 'reactivate') return status === 'deactivated' ? null : 'person-active-already';
  if (change.does === 'deactivate') return status === 'deactivated' ? 'person-inactive-already' : null;
  if (status === 'deactivated') return 'person-inactive';
  return role === change.role ? 'role-already' : null;
}

function keepsRights(change: AccessChange): boolean {
  return change.does === 'reactivate' || (change.does === 'role' && change.role === 'administrator');
}
