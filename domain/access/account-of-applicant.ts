import type { Tx } from '../../prisma/client.ts';

/** The chat account somebody unknown speaks from. */
export type Applicant = { channel: 'teams' | 'slack'; tenantId: string; externalId: string };

/**
 * Whose administrators decide about somebody who asks for access (F49): the company that knew this chat account before,
 * else the only one that invited the address, else the only one whose administrators speak from the same tenant. Null: nobody can
 * tell, and the service desk finds out. What a person says their company is called decides nothing.
 */
export async function accountOfApplicant(
  db: Tx,
  { channel, tenantId, externalId }: Applicant,
  email: string,
): Promise<string | null> {
  const before = await db.chatIdentity.findFirst({
    where: { channel, tenantId, externalId },
    select: { person: { select: { accountId: true } } },
  });
  if (before) return before.person.accountId;
  const invited = email === '' ? [] : await invitedTo(db, email);
  if (invited.length > 0) return onlyOf(invited);
  const inTenant = await db.person.findMany({
    where: { role: 'administrator', status: 'active', identities: { some: { channel, tenantId } } },
    distinct: ['accountId'],
    take: 2,
    select: { accountId: true },
  });
  return onlyOf(inTenant);
}

async function invitedTo(db: Tx, email: string) {
  return db.person.findMany({
    where: { status: 'invited', email: { equals: email, mode: 'insensitive' } },
    distinct: ['accountId'],
    take: 2,
    select: { accountId: true },
  });
}

function onlyOf(found: readonly { accountId: string }[]): string | null {
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only.accountId : null;
}
