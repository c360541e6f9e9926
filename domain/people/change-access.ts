import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { findMember, type Member } from './find-member.ts';
import { type AccessChange, refuseChange } from './rules/change-of-access.ts';

/** The chat account somebody speaks from, where to reach it, and the language for what is told there. */
export type ChatOfPerson = {
  channel: 'teams' | 'slack';
  tenantId: string;
  externalId: string;
  address: unknown;
  language: string | null;
};

/**
 * Promotes, demotes, deactivates or reactivates somebody of the own account (F56, F57, G13, G14); gives the person as
 * they are now and their chat accounts. Two administrators at once cannot leave the account without one.
 */
export async function changeAccess(
  operation: Operation,
  personId: string,
  change: AccessChange,
): Promise<Outcome<{ person: Member; chats: ChatOfPerson[] }>> {
  const { db, actor } = operation;
  const accountId = actor.account.id;
  const administrators = await lockAdministrators(operation);
  // Read behind the lock: somebody else may have changed it, or the actor, a moment ago.
  if (!administrators.includes(actor.personId)) return refuse('not-allowed');
  const person = await findMember(operation, personId);
  if (person === null) return refuse('person-not-found');
  const against = refuseChange(change, person, actor.personId, administrators.length);
  if (against !== null) return refuse(against, { name: person.name });
  const data = dataOf(change, person);
  await db.person.update({ where: { id: person.id }, data });
  await writeAudit(operation, {
    accountId,
    action: `person-${change.does}`,
    entity: 'person',
    entityId: person.id,
    ...(change.does === 'role' ? { detail: { before: person.role, after: change.role } } : {}),
  });
  return done({ person: { ...person, ...data }, chats: await chatsOf(operation, person.id) });
}

async function chatsOf({ db }: Operation, personId: string): Promise<ChatOfPerson[]> {
  const columns = { channel: true, tenantId: true, externalId: true, address: true, language: true } as const;
  const select = { ...columns, person: { select: { language: true } } };
  const rows = await db.chatIdentity.findMany({ where: { personId, unreachable: false }, select });
  return rows.map(({ person, ...chat }) => ({ ...chat, language: person.language ?? chat.language }));
}

/** Ids of the active administrators, whose rows nobody else changes until the turn is over. */
async function lockAdministrators({ db, actor }: Operation): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Person" WHERE "accountId" = ${actor.account.id}::uuid AND "role" = 'administrator' AND "status" = 'active'
    ORDER BY "id" FOR UPDATE`;
  return rows.map(({ id }) => id);
}

function dataOf(change: AccessChange, { status }: Member): Partial<Pick<Member, 'role' | 'status'>> {
  if (change.does === 'role') return { role: change.role, status };
  return { status: change.does === 'deactivate' ? 'deactivated' : 'active' };
}
