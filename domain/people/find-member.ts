import type { Prisma } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';
import type { PersonStatus, Role } from './actor.ts';

/** Somebody of an account, as its administrators see them (F57). */
export type Member = {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  role: Role;
  status: PersonStatus;
};

/** The columns of a member. */
export const memberColumns = {
  id: true,
  name: true,
  email: true,
  phone: true,
  role: true,
  status: true,
} as const satisfies Prisma.PersonSelect;

/** The people an administrator looks after: those of the own account, and nobody for anybody else (G5). */
export function ownPeople({ role, account }: Operation['actor']): Prisma.PersonWhereInput {
  return role === 'administrator' ? { accountId: account.id } : { id: { in: [] } };
}

/** One of them by id; null: unknown, or of another company. */
export async function findMember(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  id: string,
): Promise<Member | null> {
  const where = { AND: [ownPeople(actor), { id }] };
  return (await db.person.findFirst({ where, select: memberColumns })) as Member | null;
}

/** More people than this are named by their address. */
const mostNamed = 500;

/** All of them, to find those that words mean, by name. */
export async function listMembers({ db, actor }: Pick<Operation, 'db' | 'actor'>): Promise<Member[]> {
  const query = { where: ownPeople(actor), orderBy: { name: 'asc' }, take: mostNamed } as const;
  return (await db.person.findMany({ ...query, select: memberColumns })) as Member[];
}
