import { z } from 'zod';
import { beginning } from '../../engine/links.ts';
import { formStep } from '../parts/form/form-step.ts';

/** What somebody says who asks for access; the limits are those of F48. */
const accessSchema = z.object({
  name: z.string().min(1).max(100),
  email: z.email('access.form.emailWrong').max(200),
  company: z.string().min(1).max(200),
  message: z.string().max(3000).default(''),
});

export const accessDraft = z.object({
  name: z.string().default(''),
  email: z.string().default(''),
  company: z.string().default(''),
  message: z.string().default(''),
});
export type AccessDraft = z.infer<typeof accessDraft>;

/** The way to the form for access. */
export const askForAccess = beginning('request-access', accessDraft);

/** Who is told, and the name the chat system knows. */
export type AccessFacts = { desk: string[]; knownName: string | null };

/** The form for access, filled with what the chat system knows. */
export const accessForm = formStep<AccessDraft, AccessFacts, typeof accessSchema>({
  ask: () => ({
    schema: accessSchema,
    titleKey: 'access.form.title',
    introKey: 'access.form.intro',
    fields: {
      name: { input: 'text', labelKey: 'access.form.name' },
      email: { input: 'text', labelKey: 'access.form.email' },
      company: { input: 'text', labelKey: 'access.form.company' },
      message: { input: 'longText', labelKey: 'access.form.message', hintKey: 'access.form.messageHint' },
    },
  }),
  values: (draft, { knownName }) => ({ ...draft, name: draft.name || (knownName ?? '') }),
  fill: (_draft, answers) => answers,
});
