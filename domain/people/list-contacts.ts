import type { Operation } from '../operation.ts';

export type ContactRow = { id: string; name: string; personId: string | null };

/** The people of the own account who can be kept informed, with and without access (F15, F30, F63). */
export async function listContacts(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  take: number,
): Promise<ContactRow[]> {
  const select = { id: true, name: true, personId: true };
  return db.contact.findMany({
    where: { accountId: actor.account.id },
    orderBy: { name: 'asc' },
    take,
    select,
  });
}
