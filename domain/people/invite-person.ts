import { type AccessRequest, loadAccessRequest } from '../access/load-access-request.ts';
import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type Member, memberColumns, ownPeople } from './find-member.ts';

export type Invitation = {
  name: string;
  email: string;
  role: 'administrator' | 'user';
  /** null: the language of the chat client is used until the person chooses */
  language: string | null;
};

/** Who is invited, and what they asked already; null: nothing. */
export type Invited = { person: Member; request: AccessRequest | null };

/**
 * Makes somebody known by an e-mail address, so that they are let in when they write (F55, G10). Inviting again changes
 * an invitation that still waits; whoever has access, or had it, is refused with what can be done instead.
 */
export async function invitePerson(operation: Operation, wanted: Invitation): Promise<Outcome<Invited>> {
  const { db, ids, actor } = operation;
  if (actor.role !== 'administrator') return refuse('not-allowed');
  const email = wanted.email.trim().toLowerCase();
  const same = { equals: email, mode: 'insensitive' as const };
  const known = await db.person.findFirst({
    where: { AND: [ownPeople(actor), { email: same }] },
    select: memberColumns,
  });
  if (known?.status === 'active') return refuse('person-known', { name: known.name });
  if (known?.status === 'deactivated') return refuse('person-inactive', { name: known.name });
  const { name, role, language } = wanted;
  const data = { name, role, language };
  const select = memberColumns;
  const person = known
    ? await db.person.update({ where: { id: known.id }, data, select })
    : await db.person.create({
        data: { ...data, id: ids.next(), accountId: actor.account.id, email, status: 'invited' },
        select,
      });
  await writeAudit(operation, {
    accountId: actor.account.id,
    action: 'person-invited',
    entity: 'person',
    entityId: person.id,
    detail: { role },
  });
  return done({ person: person as Member, request: await requestFrom(operation, email) });
}

/**
 * What somebody of this address asked before they were invited, and nobody could tell which company it is for: it is this
 * company's from now on.
 */
async function requestFrom(operation: Operation, email: string): Promise<AccessRequest | null> {
  const { db, actor } = operation;
  const accountId = actor.account.id;
  const same = { equals: email, mode: 'insensitive' as const };
  const where = { email: same, status: 'open' };
  await db.accessRequest.updateMany({ where: { ...where, accountId: null }, data: { accountId } });
  const own = await db.accessRequest.findFirst({ where: { ...where, accountId }, select: { id: true } });
  return own ? loadAccessRequest(operation, own.id) : null;
}
