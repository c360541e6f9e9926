import type { Prisma } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';
import { type Member, memberColumns, ownPeople } from './find-member.ts';

export const peopleFilters = ['all', 'administrators', 'invited', 'inactive'] as const;
export type PeopleFilter = (typeof peopleFilters)[number];

export type PeopleWanted = {
  filter: PeopleFilter;
  /** Each must be found in the name or the e-mail address. */
  words: string;
  skip: number;
  take: number;
};

/** A page of the people of the own account by name, and how many there are (F57). */
export async function pageOfPeople(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  { filter, words, skip, take }: PeopleWanted,
): Promise<{ rows: Member[]; total: number }> {
  const where = { AND: [ownPeople(actor), narrowed[filter], ...containing(words)] };
  const query = { where, orderBy: { name: 'asc' }, skip, take } as const;
  const rows = (await db.person.findMany({ ...query, select: memberColumns })) as Member[];
  return { rows, total: await db.person.count({ where }) };
}

const narrowed: Record<PeopleFilter, Prisma.PersonWhereInput> = {
  all: { status: { not: 'deactivated' } },
  administrators: { role: 'administrator', status: { not: 'deactivated' } },
  invited: { status: 'invited' },
  inactive: { status: 'deactivated' },
};

/** More words than this describe somebody else than by name. */
const mostWords = 6;

function containing(words: string): Prisma.PersonWhereInput[] {
  const terms = words.split(/\s+/).filter(Boolean).slice(0, mostWords);
  return terms.map((term) => {
    const found = { contains: term, mode: 'insensitive' as const };
    return { OR: [{ name: found }, { email: found }] };
  });
}
