import { expect, test } from 'vitest';
import { decideAccess } from '../../../domain/access/decide-access.ts';
import { requestAccess } from '../../../domain/access/request-access.ts';
import { addContact } from '../../../domain/people/add-contact.ts';
import { changeAccess } from '../../../domain/people/change-access.ts';
import { invitePerson } from '../../../domain/people/invite-person.ts';
import { pageOfContacts } from '../../../domain/people/page-of-contacts.ts';
import { pageOfPeople } from '../../../domain/people/page-of-people.ts';
import { personId } from '../../../prisma/seed/demo/people.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';

const database = useDatabase();
const every = { filter: 'all' as const, words: '', skip: 0, take: 50 };
const jan = { name: 'Jan Peeters', email: 'jan@acme.example', role: 'user' as const, language: 'nl' };
const stranger = (externalId: string) => ({ channel: 'teams' as const, tenantId: 'elsewhere', externalId });
const wish = { name: 'Jan P.', email: 'Jan@Acme.example', company: 'Whatever', message: '' };
const nowhere = { address: null, language: 'nl' };

test('lists only the people of the own account, and nobody for a user [F57 G5]', async () => {
  const megan = await pageOfPeople(await demoOperation(database.db, 'Megan'), every);
  expect(megan.rows.map(({ name }) => name)).toEqual(['Adele Vance', 'Alex Wilber', 'Megan Bowen']);
  const alex = await pageOfPeople(await demoOperation(database.db, 'Alex'), every);
  expect(alex).toEqual({ rows: [], total: 0 });
});

test('does nothing to somebody of another company, who looks like nobody [F56]', async () => {
  const megan = await demoOperation(database.db, 'Megan');
  for (const id of [personId.Joris, '00000000-0000-4000-8000-999999999999']) {
    const changed = await changeAccess(megan, id, { does: 'deactivate' });
    expect(changed).toEqual({ ok: false, refusal: { code: 'person-not-found', args: {} } });
  }
});

test('lets nobody but an administrator change access, whatever is clicked [G5 G13]', async () => {
  const alex = await demoOperation(database.db, 'Alex');
  expect(await changeAccess(alex, personId.Adele, { does: 'deactivate' })).toMatchObject({ ok: false });
  expect(await invitePerson(alex, jan)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  const contact = { name: 'A', email: 'a@example.com', phone: null, mobile: null };
  expect(await addContact(alex, contact)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
});

test('leaves an account with an administrator when two take each other’s rights at the same moment [F56 G14]', async () => {
  const { db } = database;
  const [megan, adele] = [await demoOperation(db, 'Megan'), await demoOperation(db, 'Adele')];
  const demote = { does: 'role', role: 'user' } as const;
  const both = await Promise.all([
    db.$transaction((tx) => changeAccess({ ...megan, db: tx }, personId.Adele, demote)),
    db.$transaction((tx) => changeAccess({ ...adele, db: tx }, personId.Megan, demote)),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const where = { accountId: megan.actor.account.id, role: 'administrator' as const };
  expect(await db.person.count({ where })).toBe(1);
  await db.person.updateMany({
    where: { id: { in: [personId.Megan, personId.Adele] } },
    data: { role: 'administrator' },
  });
});

test('invites an address once, changes what still waits, and refuses one that has access [F55 G10]', async () => {
  const megan = await demoOperation(database.db, 'Megan');
  const first = await invitePerson(megan, jan);
  const again = await invitePerson(megan, { ...jan, email: 'JAN@acme.example', role: 'administrator' });
  expect(first.ok && again.ok && again.value.person.id === first.value.person.id).toBe(true);
  expect(again).toMatchObject({ value: { person: { status: 'invited', role: 'administrator' } } });
  const adele = await invitePerson(megan, { ...jan, email: 'adelev@example.com' });
  expect(adele).toMatchObject({ refusal: { code: 'person-known', args: { name: 'Adele Vance' } } });
  const audited = await database.db.audit.count({ where: { action: 'person-invited' } });
  expect(audited).toBe(2);
});

test('gives the request of an invited address to its company alone, and lets in with the role of the invitation, once [F49 G9]', async () => {
  const { db } = database;
  const megan = await demoOperation(db, 'Megan');
  const asked = await requestAccess(megan, stranger('jan'), wish, nowhere);
  expect(asked.accountId).toBe(megan.actor.account.id);
  const foreign = await decideAccess(await demoOperation(db, 'Joris'), asked.id, 'approved');
  expect(foreign).toMatchObject({ refusal: { code: 'access-request-gone' } });
  const approved = await decideAccess(megan, asked.id, 'approved');
  expect(approved).toMatchObject({ value: { person: { role: 'administrator', status: 'active' } } });
  const twice = await decideAccess(await demoOperation(db, 'Adele'), asked.id, 'refused');
  expect(twice).toMatchObject({ refusal: { code: 'access-request-decided' } });
  const chat = await db.chatIdentity.findFirst({ where: stranger('jan'), include: { person: true } });
  expect(chat?.person.email).toBe('jan@acme.example');
});

test('leaves to the service desk whom no company can be told of, and gives it to who invites them later [F49]', async () => {
  const { db } = database;
  const megan = await demoOperation(db, 'Megan');
  const mia = { ...wish, name: 'Mia', email: 'mia@acme.example', company: 'Atelier Durand' };
  const asked = await requestAccess(megan, { ...stranger('mia'), tenantId: 'far away' }, mia, nowhere);
  expect(asked.accountId).toBeNull();
  expect(await decideAccess(megan, asked.id, 'approved')).toMatchObject({
    refusal: { code: 'access-request-gone' },
  });
  const invited = await invitePerson(megan, { ...jan, name: 'Mia', email: 'mia@acme.example' });
  expect(invited).toMatchObject({ value: { request: { id: asked.id } } });
});

test('lists contacts with and without access, and refuses an address that is there already [F30 F31 F32 F34]', async () => {
  const megan = await demoOperation(database.db, 'Megan');
  const bert = { name: 'Bert Maes', email: 'bert@acme.example', phone: null, mobile: '0470 55 12 98' };
  expect(await addContact(megan, bert)).toMatchObject({ ok: true });
  const again = await addContact(megan, { ...bert, name: 'B.', email: 'Bert@acme.example' });
  expect(again).toMatchObject({ refusal: { code: 'contact-known', args: { name: 'Bert Maes' } } });
  const without = await pageOfContacts(megan, { ...every, filter: 'without', words: 'bert' });
  expect(without.rows).toMatchObject([{ account: 'Atelier Durand', role: null, mobile: '0470 55 12 98' }]);
  const joris = await pageOfContacts(await demoOperation(database.db, 'Joris'), every);
  expect(joris.rows.map(({ name }) => name)).toEqual(['Joris Peeters']);
  const odd = await pageOfContacts(megan, { ...every, words: '%' });
  expect(odd.total).toBe(0);
});

test('gives a request from a tenant in which only one company has administrators to them [F49]', async () => {
  const { db } = database;
  const megan = await demoOperation(db, 'Megan');
  const { account } = megan.actor;
  const tenantId = 'tenant of one';
  await db.chatIdentity.create({
    data: {
      ...stranger('megan'),
      tenantId,
      id: '00000000-0000-4000-8000-000000000991',
      personId: personId.Megan,
    },
  });
  const tom = { ...wish, name: 'Tom', email: 'tom@acme.example' };
  const first = await requestAccess(megan, { ...stranger('tom'), tenantId }, tom, nowhere);
  expect(first.accountId).toBe(account.id);
  await db.chatIdentity.create({
    data: {
      ...stranger('joris'),
      tenantId,
      id: '00000000-0000-4000-8000-000000000992',
      personId: personId.Joris,
    },
  });
  const later = await requestAccess(megan, { ...stranger('tim'), tenantId }, tom, nowhere);
  expect(later.accountId).toBeNull();
});
