import { expect, test } from 'vitest';
import { addsContact, withContact } from '../../../bot/capabilities/manage-contacts/contact-words.ts';
import { contactDraft } from '../../../bot/capabilities/manage-contacts/contacts-links.ts';
import type { Utterance } from '../../../bot/engine/capability.ts';

const said = (text: string, slots = {}) => ({ text, understanding: { slots } }) as unknown as Utterance;
const none = contactDraft.parse({});

test('tells adding somebody from asking who there is [F30 F33]', () => {
  expect(addsContact(said('add the caretaker as a contact'))).toBe(true);
  expect(addsContact(said('Bert Maes, 0470 55 12 98'))).toBe(true);
  expect(addsContact(said('is Sylvia in our contacts?'))).toBe(false);
  expect(addsContact(said('nos contacts avec et sans accès'))).toBe(false);
});

test('puts a mobile number and one at work each in its place [F31]', () => {
  const both = said('02 555 12 34 of gsm 0470 55 12 98', { person: 'Bert' });
  expect(withContact(none, both)).toEqual({
    ...{ name: 'Bert', email: '', phone: '02 555 12 34', mobile: '0470 55 12 98' },
  });
  expect(withContact(none, said('+33 6 12 34 56 78')).mobile).toBe('+33 6 12 34 56 78');
});

test('keeps what a later message says nothing of [F33]', () => {
  const named = { ...none, name: 'Bert', mobile: '0470 55 12 98' };
  expect(withContact(named, said('bert@acme.be', { email: 'bert@acme.be' }))).toEqual({
    ...named,
    email: 'bert@acme.be',
  });
});
