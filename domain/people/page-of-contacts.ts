import { Prisma } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';
import type { PersonStatus, Role } from './actor.ts';

export const contactFilters = ['all', 'with', 'without'] as const;
export type ContactFilter = (typeof contactFilters)[number];

/** Somebody to contact, with or without access (F30-F32, F62). */
export type ListedContact = {
  id: string;
  name: string;
  account: string;
  /** '' where none is known. */
  email: string;
  phone: string | null;
  mobile: string | null;
  /** Of the person of this name or address who was ever given access; null: nobody was. */
  role: Role | null;
  status: PersonStatus | null;
};

export type ContactsWanted = { filter: ContactFilter; words: string; skip: number; take: number };

type Sight = Pick<Operation, 'db' | 'actor'>;

/**
 * A page of the contacts of the accounts an administrator looks after, by name, and how many there are: those on the list
 * of contacts, and everybody with access who is not on it.
 */
export async function pageOfContacts(
  { db, actor }: Sight,
  { filter, words, skip, take }: ContactsWanted,
): Promise<{ rows: ListedContact[]; total: number }> {
  if (actor.role !== 'administrator') return { rows: [], total: 0 };
  const from = Prisma.sql`FROM (${everybody(actor)}) AS everybody WHERE ${narrowed[filter]} ${containing(words)}`;
  const rows = await db.$queryRaw<ListedContact[]>`
    SELECT * ${from} ORDER BY "name", "id" OFFSET ${skip} LIMIT ${take}`;
  const [counted] = await db.$queryRaw<{ total: number }[]>`SELECT COUNT(*)::int AS total ${from}`;
  return { rows, total: counted?.total ?? 0 };
}

/** One of them; null: unknown, or of another company. */
export async function findContact({ db, actor }: Sight, id: string): Promise<ListedContact | null> {
  if (actor.role !== 'administrator') return null;
  const rows = await db.$queryRaw<ListedContact[]>`
    SELECT * FROM (${everybody(actor)}) AS everybody WHERE "id"::text = ${id}`;
  return rows[0] ?? null;
}

function everybody({ accountIds }: Operation['actor']): Prisma.Sql {
  return Prisma.sql`
    SELECT c."id", c."name", a."name" AS "account", c."email", COALESCE(c."phone", p."phone") AS "phone", c."mobile", p."role"::text, p."status"
    FROM "Contact" c JOIN "Account" a ON a."id" = c."accountId"
    LEFT JOIN "Person" p ON p."accountId" = c."accountId" AND (p."id" = c."personId" OR (c."personId" IS NULL AND c."email" <> '' AND lower(p."email") = lower(c."email")))
    WHERE c."accountId" = ANY(${[...accountIds]}::uuid[])
    UNION ALL
    SELECT p."id", p."name", a."name", p."email", p."phone", NULL, p."role"::text, p."status"
    FROM "Person" p JOIN "Account" a ON a."id" = p."accountId"
    WHERE p."accountId" = ANY(${[...accountIds]}::uuid[]) AND NOT EXISTS (
      SELECT 1 FROM "Contact" c WHERE c."accountId" = p."accountId" AND (c."personId" = p."id" OR lower(c."email") = lower(p."email")))`;
}

const narrowed: Record<ContactFilter, Prisma.Sql> = {
  all: Prisma.sql`TRUE`,
  with: Prisma.sql`"status" = 'active'`,
  without: Prisma.sql`("status" IS NULL OR "status" <> 'active')`,
};

/** More words than this describe somebody otherwise than by name. */
const mostWords = 6;

function containing(words: string): Prisma.Sql {
  const terms = words.split(/\s+/).filter(Boolean).slice(0, mostWords);
  const each = terms.map((term) => {
    const found = `%${term.replace(/[\\%_]/g, '\\$&')}%`;
    return Prisma.sql`AND ("name" ILIKE ${found} OR "email" ILIKE ${found})`;
  });
  return each.length === 0 ? Prisma.empty : Prisma.join(each, ' ');
}
