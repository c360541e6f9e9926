import type { Prisma } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';

/** Somebody with access to an account, or invited to it. */
export type Member = { id: string; accountId: string; name: string; email: string };

type Sight = Pick<Operation, 'db' | 'actor'>;

const select = { id: true, accountId: true, name: true, email: true } as const satisfies Prisma.PersonSelect;
const withAccess = { status: { in: ['active', 'invited'] } } satisfies Prisma.PersonWhereInput;

/** The people of an account that this person looks after or belongs to, by name: with access or invited (F15, F20). */
export async function listMembers({ db, actor }: Sight, accountId: string, take: number): Promise<Member[]> {
  if (!actor.accountIds.includes(accountId)) return [];
  return db.person.findMany({ where: { accountId, ...withAccess }, orderBy: { name: 'asc' }, take, select });
}

/** Those of these people that are of the accounts this person looks after, by name; whoever is not with access any more included. */
export async function membersById({ db, actor }: Sight, ids: readonly string[]): Promise<Member[]> {
  if (ids.length === 0) return [];
  const where = { id: { in: [...ids] }, accountId: { in: [...actor.accountIds] } };
  return db.person.findMany({ where, orderBy: { name: 'asc' }, select });
}

/** Whether all of them have access to this account, or are invited to it. */
export async function areMembers({ db }: Sight, accountId: string, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  const count = await db.person.count({ where: { id: { in: wanted }, accountId, ...withAccess } });
  return count === wanted.length;
}
