import { done } from '../../../domain/outcome.ts';
import { addContact } from '../../../domain/people/add-contact.ts';
import { type Capability, defineFlow } from '../../engine/capability.ts';
import { noticeCard } from '../parts/cards.ts';
import { type ContactFacts, contactForm } from './contact-form.ts';
import { addsContact, withContact } from './contact-words.ts';
import { type ContactDraft, contactDraft } from './contacts-links.ts';
import { inviteButton, listContacts, toContacts } from './list-contacts.ts';

const flow = defineFlow<ContactDraft, ContactFacts>({
  draft: contactDraft,
  begin: (said) => withContact(contactDraft.parse({}), said),
  amend: withContact,
  load: async ({ actor }) => ({ company: actor.account.name }),
  loadedFor: () => null,
  next: contactForm.show,
  clicks: [],
  edit: contactForm.show,
  accept: contactForm.accept,
  async run(scene, { name, email, phone, mobile }) {
    const added = await addContact(scene, { name, email, phone: phone || null, mobile: mobile || null });
    if (!added.ok) return added;
    const { t } = scene;
    const card = noticeCard(
      t.text('contacts.added.title', { name }),
      [t.text('contacts.added.text', { name })],
      {
        tone: 'good',
        actions: [inviteButton(t, added.value), toContacts(t)],
      },
    );
    return done({ replies: [{ kind: 'card', card }] });
  },
  waysOut: (_refusal, _draft, _facts, { t }) => [toContacts(t)],
});

/** Whom to contact about devices, with and without access; being one gives none (F15, F30-F34, F62, G11). */
export const manageContacts: Capability = {
  ...listContacts,
  answer: async (scene, utterance) =>
    addsContact(utterance) ? null : ((await listContacts.answer?.(scene, utterance)) ?? null),
  flow,
};
