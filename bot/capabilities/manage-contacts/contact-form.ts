import { z } from 'zod';
import { formStep } from '../parts/form/form-step.ts';
import type { ContactDraft } from './contacts-links.ts';

/** Digits and what people put between them. */
const phone = z
  .string()
  .regex(/^[+\d][\d ./()-]{5,24}$/, 'contacts.form.phoneWrong')
  .optional();
const schema = z.object({
  name: z.string().min(1).max(100),
  email: z.email('access.form.emailWrong').max(200).optional(),
  phone,
  mobile: phone,
});

export type ContactFacts = { company: string };

/** Who is added, and by what they are reached: one way at least (F30, F31). */
export const contactForm = formStep<ContactDraft, ContactFacts, typeof schema>({
  ask: (_draft, { company }) => ({
    schema,
    titleKey: 'contacts.form.title',
    introKey: 'contacts.form.intro',
    introArgs: { company },
    fields: {
      name: { input: 'text', labelKey: 'people.fact.name' },
      email: { input: 'text', labelKey: 'contacts.fact.email' },
      phone: { input: 'text', labelKey: 'contacts.fact.phone' },
      mobile: { input: 'text', labelKey: 'contacts.fact.mobile' },
    },
  }),
  values: ({ name, email, phone: work, mobile }) => ({
    name,
    email: email || undefined,
    phone: work || undefined,
    mobile: mobile || undefined,
  }),
  fill: (_draft, { name, email = '', phone: work = '', mobile = '' }) => ({
    name,
    email,
    phone: work,
    mobile,
  }),
  check: ({ email, phone: work, mobile }, _facts, { t }) =>
    email || work || mobile ? {} : { error: t.text('contacts.form.noWay') },
});
