import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type Member, memberColumns } from '../people/find-member.ts';
import { type AccessRequest, loadAccessRequest, memberOfRequest } from './load-access-request.ts';

export type AccessDecision = 'approved' | 'refused';

/** A decided request; `person` is who has access now, null when it was refused. */
export type DecidedAccess = { request: AccessRequest; person: Member | null };

/**
 * Lets somebody in who asked, or does not (F49, F56, G9). Whoever is let in is the person of that address (an invitation
 * keeps the role it gave, anybody new is a user) and is known by this chat account from now on. The first decision stands.
 */
export async function decideAccess(
  operation: Operation,
  id: string,
  decision: AccessDecision,
): Promise<Outcome<DecidedAccess>> {
  const request = await loadAccessRequest(operation, id);
  if (request === null) return refuse('access-request-gone');
  const lacksAddress = decision === 'approved' && request.email === '';
  if (lacksAddress && (await memberOfRequest(operation, request)) === null)
    return refuse('access-without-address', { name: request.name });
  if (!(await claim(operation, id, decision)))
    return refuse('access-request-decided', { name: request.name });
  const person = decision === 'approved' ? await letIn(operation, request) : null;
  const accountId = operation.actor.account.id;
  const detail = { name: request.name, ...(person ? { person: person.id } : {}) };
  await writeAudit(operation, {
    accountId,
    action: `access-${decision}`,
    entity: 'access-request',
    entityId: id,
    detail,
  });
  return done({ request: { ...request, status: decision }, person });
}

/** One statement that only an open request meets: of two decisions at the same moment one finds nothing to do. */
async function claim({ db, now, actor }: Operation, id: string, decision: AccessDecision): Promise<boolean> {
  const { count } = await db.accessRequest.updateMany({
    where: { id, accountId: actor.account.id, status: 'open' },
    data: { status: decision, decidedById: actor.personId, decidedAt: now },
  });
  return count === 1;
}

async function letIn(operation: Operation, request: AccessRequest): Promise<Member> {
  const { db, ids } = operation;
  const { channel, tenantId, externalId, address, language } = request;
  const person = await activate(operation, request);
  const key = { channel, tenantId, externalId };
  const reached = { personId: person.id, unreachable: false, language };
  const data = { ...reached, ...(address === null ? {} : { address: address as object }) };
  await db.chatIdentity.upsert({
    where: { channel_tenantId_externalId: key },
    create: { ...key, ...data, id: ids.next() },
    update: data,
  });
  return person;
}

async function activate(operation: Operation, request: AccessRequest): Promise<Member> {
  const { db, ids, actor } = operation;
  const known = await memberOfRequest(operation, request);
  const select = memberColumns;
  const { name, email } = request;
  if (known === null) {
    const data = {
      id: ids.next(),
      accountId: actor.account.id,
      role: 'user' as const,
      name,
      email: email.toLowerCase(),
    };
    return (await db.person.create({ data, select })) as Member;
  }
  return (await db.person.update({
    where: { id: known.id },
    data: { status: 'active' },
    select,
  })) as Member;
}
