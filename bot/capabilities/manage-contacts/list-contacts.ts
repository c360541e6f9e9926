import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardView } from '../../../cards/views/card-view.ts';
import { done, refuse } from '../../../domain/outcome.ts';
import { findContact, type ListedContact, pageOfContacts } from '../../../domain/people/page-of-contacts.ts';
import type { Scene, Utterance } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { changeOfAccess } from '../manage-users/users-links.ts';
import { noticeCard } from '../parts/cards.ts';
import { defineDirectory } from '../parts/directory/define-directory.ts';
import { contactDirectory, newContact } from './contacts-links.ts';

/** Whom to contact, with and without access, and all that is known of each (F30-F32). */
export const listContacts = defineDirectory({
  id: 'manage-contacts',
  access: ['administrator'],
  group: 'account',
  topic: 'account',
  area: 'contacts',
  links: contactDirectory,
  page: pageOfContacts,
  row: ({ t }, contact: ListedContact) => ({
    key: contact.id,
    title: contact.name,
    detail: [contact.email, contact.phone, contact.mobile].filter(Boolean).join(' · '),
    state: accessOf(t, contact),
  }),
  async find(scene, id) {
    const contact = await findContact(scene, id);
    return contact ? done(contact) : refuse('person-not-found');
  },
  detail: contactCard,
  asked,
  further: ({ t }) => [beginOf(newContact, t.text('contacts.add'))],
});

function asked({ understanding: { slots } }: Utterance) {
  const words = slots.email ?? slots.person;
  return words === undefined
    ? { filter: 'all' as const }
    : { filter: 'all' as const, words: words.slice(0, 80), orOne: true as const };
}

/** The role of whoever has access; otherwise that there is none, or not yet. */
function accessOf(t: Texts, { role, status }: ListedContact): string {
  if (role === null || status === 'deactivated' || status === null) return t.text('contacts.user.no');
  return status === 'active' ? t.text(`people.role.${role}`) : t.text('people.status.invited');
}

function contactCard({ t }: Scene, contact: ListedContact): CardView {
  const { name, account, email, phone, mobile, role, status } = contact;
  const mayBeInvited = status === null;
  return noticeCard(name, [], {
    facts: [
      { label: t.text('contacts.fact.account'), value: account },
      { label: t.text('contacts.fact.email'), value: email || '–' },
      { label: t.text('contacts.fact.phone'), value: phone ?? '–' },
      { label: t.text('contacts.fact.mobile'), value: mobile ?? '–' },
      { label: t.text('contacts.fact.role'), value: role === null ? '–' : t.text(`people.role.${role}`) },
      {
        label: t.text('contacts.fact.user'),
        value: t.text(status === 'active' ? 'engine.yes' : 'engine.no'),
      },
    ],
    actions: [...(mayBeInvited ? [inviteButton(t, contact)] : []), toContacts(t)],
  });
}

/** The way to giving a contact access, filled with what is known. */
export function inviteButton(t: Texts, { name, email }: Pick<ListedContact, 'name' | 'email'>) {
  return beginOf(changeOfAccess, t.text('contacts.invite'), { does: 'invite', name, email }, 'positive');
}

/** The way back to the list. */
export function toContacts(t: Texts) {
  return linkTo(contactDirectory.list, t.text('contacts.list.all'), { filter: 'all' });
}
