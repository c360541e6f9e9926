import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

/** Somebody to be contacted; at least one of address and numbers is there. */
export type NewContact = { name: string; email: string; phone: string | null; mobile: string | null };

/** Adds somebody to contact, which gives no access (F30, F34, G11); an address that is on the list already is refused. */
export async function addContact(
  operation: Operation,
  wanted: NewContact,
): Promise<Outcome<NewContact & { id: string }>> {
  const { db, ids, actor } = operation;
  if (actor.role !== 'administrator') return refuse('not-allowed');
  const email = wanted.email.trim().toLowerCase();
  const known = email === '' ? null : await nameOfAddress(operation, email);
  if (known !== null) return refuse('contact-known', { name: known });
  const accountId = actor.account.id;
  const contact = { ...wanted, email, id: ids.next() };
  await db.contact.create({ data: { ...contact, accountId } });
  await writeAudit(operation, {
    accountId,
    action: 'contact-added',
    entity: 'contact',
    entityId: contact.id,
  });
  return done(contact);
}

async function nameOfAddress({ db, actor }: Operation, email: string): Promise<string | null> {
  const where = { accountId: actor.account.id, email: { equals: email, mode: 'insensitive' as const } };
  const select = { name: true };
  const known =
    (await db.contact.findFirst({ where, select })) ?? (await db.person.findFirst({ where, select }));
  return known?.name ?? null;
}
