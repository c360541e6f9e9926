import { expect, test } from 'vitest';
import { readUserWish } from '../../../bot/capabilities/manage-users/user-words.ts';
import { peopleMeant } from '../../../bot/capabilities/manage-users/who-is-meant.ts';

const read = (text: string) => readUserWish(text, /\S+@\S+/.exec(text)?.[0]);

test.each([
  ['invite jan.peeters@acme.be', 'invite', 'user'],
  ['nodig lea@acme.be uit als beheerder', 'invite', 'administrator'],
  ['acces pour camille.roche@acme.fr, simple utilisateur', 'invite', 'user'],
  ['maak Megan beheerder', 'role', 'administrator'],
  ['promote Alex to administrator', 'role', 'administrator'],
  ['nommez Luc administrateur', 'role', 'administrator'],
  ['Patrick ne doit plus être administrateur', 'role', 'user'],
  ['Kevin shouldn’t be an administrator, bring him back to normal', 'role', 'user'],
  ['désactivez le compte de Luc', 'deactivate', 'user'],
  ['remove Alex', 'deactivate', 'user'],
  ['trek de toegang van Luc in', 'deactivate', 'user'],
  ['Luc n’est plus là, retirez-le', 'deactivate', 'user'],
  ['réactivez Amandine', 'reactivate', 'user'],
  ['Wendy is back from sick leave', 'reactivate', 'user'],
  ['heractiveer Joris', 'reactivate', 'user'],
])('hears what is to become of somebody’s access: %s [F55 F56 G13 G14]', (text, does, role) => {
  expect(read(text)).toMatchObject({ is: 'change', does, role });
});

test.each([
  ['who are our users', 'all'],
  ['wie heeft er toegang', 'all'],
  ['qui d’autre que moi est administrateur, la liste svp', 'administrators'],
  ['which invitations are still open', 'invited'],
  ['are there access requests waiting?', 'waiting'],
  ['is Mrs Okafor active or did I already disable her?', 'all'],
])('takes a question for one, and changes nothing by it: %s [F57]', (text, filter) => {
  expect(read(text)).toEqual({ is: 'list', filter });
});

test.each([
  ['keur de aanvraag van Robin goed', 'approved'],
  ['approve the access request of Robin', 'approved'],
  ['refusez la demande de Robin', 'refused'],
])('hears a decision about who asks for access: %s [F56 G9]', (text, decision) => {
  expect(read(text)).toEqual({ is: 'decision', decision });
});

test('hears a password by itself, and beside a change with the words of each [F53 G13 G15]', () => {
  expect(read('het wachtwoord van Adele resetten')).toEqual({ is: 'password' });
  expect(read('adele can’t log in, reset her pw and make alex an admin')).toMatchObject({
    ...{ is: 'change', does: 'role', role: 'administrator' },
    ...{ said: 'make alex an admin', password: 'adele can’t log in, reset her pw' },
  });
});

test('means people by address, by the whole name, else by what is said of it [F57]', () => {
  const member = (id: string, name: string, email: string) =>
    ({ id, name, email, phone: null, role: 'user', status: 'active' }) as const;
  const members = [
    member('1', 'Jan Peeters', 'jan@acme.be'),
    member('2', 'Jan De Smet', 'smet@acme.be'),
    member('3', 'Léa Morin', 'lea@acme.be'),
  ];
  const meant = (said: string) => peopleMeant(said, members).map(({ id }) => id);
  expect(meant('remove smet@acme.be')).toEqual(['2']);
  expect(meant('maak jan peeters beheerder')).toEqual(['1']);
  expect(meant('maak jan beheerder')).toEqual(['1', '2']);
  expect(meant('retirez LEA')).toEqual(['3']);
  expect(meant('verwijder Luc')).toEqual([]);
});
