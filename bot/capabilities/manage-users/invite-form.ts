import { z } from 'zod';
import type { Member } from '../../../domain/people/find-member.ts';
import { formStep } from '../parts/form/form-step.ts';
import type { AccessDraft } from './users-links.ts';

/** The people of the account and who asks. */
export type AccessFacts = { members: Member[]; lastId: string | null; actorId: string; company: string };

const schema = z.object({
  name: z.string().min(1).max(100),
  email: z.email('access.form.emailWrong').max(200),
  role: z.enum(['user', 'administrator']),
  language: z.enum(['fr', 'nl', 'en']).optional(),
});

/** Who is invited, as what, and in which language they are spoken to (F55). */
export const inviteForm = formStep<AccessDraft, AccessFacts, typeof schema>({
  ask: (_draft, { company }) => ({
    schema,
    titleKey: 'people.invite.title',
    introKey: 'people.invite.intro',
    introArgs: { company },
    submitKey: 'people.invite.submit',
    fields: {
      name: { input: 'text', labelKey: 'people.fact.name' },
      email: { input: 'text', labelKey: 'people.fact.email' },
      role: {
        input: 'choice',
        labelKey: 'people.fact.role',
        optionKeys: { user: 'people.role.user', administrator: 'people.role.administrator' },
      },
      language: {
        input: 'choice',
        labelKey: 'people.fact.language',
        hintKey: 'people.invite.languageHint',
        optionKeys: { fr: 'people.language.fr', nl: 'people.language.nl', en: 'people.language.en' },
      },
    },
  }),
  values: ({ name, email, role, language }) => ({
    name: name || nameFrom(email),
    email,
    role,
    language: language ?? undefined,
  }),
  fill: (draft, { name, email, role, language = null }) => ({ ...draft, name, email, role, language }),
  check({ email }, { members }, { t }) {
    const known = members.find((one) => one.email.toLowerCase() === email.trim().toLowerCase());
    if (known === undefined || known.status === 'invited') return {};
    const key = known.status === 'active' ? 'person-known' : 'person-inactive';
    return { errors: { email: t.text(`refusal.${key}.text`, { name: known.name }) } };
  },
});

/** "jan.peeters@acme.be" is Jan Peeters; an address that holds no name gives none. */
export function nameFrom(email: string): string {
  const parts = (email.split('@')[0] ?? '').split(/[._-]+/).filter((part) => /^\p{L}{2,}$/u.test(part));
  return parts.length < 2
    ? ''
    : parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join(' ');
}
