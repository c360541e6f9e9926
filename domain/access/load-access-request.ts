import type { Prisma, Tx } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';
import { type Member, memberColumns } from '../people/find-member.ts';
import type { AccessStatus } from './request-access.ts';

/** What somebody asked, as the administrators of the company see it. */
export type AccessRequest = {
  id: string;
  name: string;
  email: string;
  message: string;
  status: AccessStatus;
  createdAt: Date;
  channel: 'teams' | 'slack';
  tenantId: string;
  externalId: string;
  /** The conversation the answer goes to, and its language. */
  address: unknown;
  language: string | null;
  decidedById: string | null;
};

const columns = {
  id: true,
  name: true,
  email: true,
  message: true,
  status: true,
  createdAt: true,
  channel: true,
  tenantId: true,
  externalId: true,
  address: true,
  language: true,
  decidedById: true,
} as const satisfies Prisma.AccessRequestSelect;

type Sight = Pick<Operation, 'db' | 'actor'>;

function ownRequests({ role, account }: Operation['actor']): Prisma.AccessRequestWhereInput {
  return role === 'administrator' ? { accountId: account.id } : { id: { in: [] } };
}

/** One request of the own account; null: unknown, or of another company. */
export async function loadAccessRequest({ db, actor }: Sight, id: string): Promise<AccessRequest | null> {
  const where = { AND: [ownRequests(actor), { id }] };
  return (await db.accessRequest.findFirst({ where, select: columns })) as AccessRequest | null;
}

/** Those of the own account that wait, the oldest first, and how many there are (F56). */
export async function listAccessRequests(
  { db, actor }: Sight,
  { words, skip, take }: { words: string; skip: number; take: number },
): Promise<{ rows: AccessRequest[]; total: number }> {
  const found = { contains: words.trim(), mode: 'insensitive' as const };
  const named = words.trim() === '' ? {} : { OR: [{ name: found }, { email: found }] };
  const where = { AND: [ownRequests(actor), { status: 'open' }, named] };
  const query = { where, orderBy: { createdAt: 'asc' }, skip, take, select: columns } as const;
  const rows = (await db.accessRequest.findMany(query)) as AccessRequest[];
  return { rows, total: await db.accessRequest.count({ where }) };
}

/**
 * Whom the request would let in: the person this chat account was before, else the one of the address. Null: somebody
 * new. An administrator sees it before deciding, since the address is only what somebody typed.
 */
export async function memberOfRequest(
  { db, actor }: Sight,
  { channel, tenantId, externalId, email }: AccessRequest,
): Promise<Member | null> {
  const accountId = actor.account.id;
  const before = await db.chatIdentity.findFirst({
    where: { channel, tenantId, externalId, person: { accountId } },
    select: { person: { select: memberColumns } },
  });
  return before ? (before.person as Member) : personOfAddress(db, accountId, email);
}

/** Who of an account has this address; null: nobody. */
export async function personOfAddress(db: Tx, accountId: string, email: string): Promise<Member | null> {
  if (email === '') return null;
  const same = { equals: email, mode: 'insensitive' as const };
  return (await db.person.findFirst({
    where: { accountId, email: same },
    select: memberColumns,
  })) as Member | null;
}
