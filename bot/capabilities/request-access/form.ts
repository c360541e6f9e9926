import { z } from 'zod';
import { buildForm } from '../../../cards/forms/build-form.ts';
import { validateForm } from '../../../cards/forms/validate-form.ts';
import type { Accepted, FlowView, Step } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import { summaryActions } from '../parts/form/summary-actions.ts';

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

/** The form for access, filled with what the chat system knows. */
export function accessForm(draft: AccessDraft, view: FlowView): Extract<Step, { kind: 'form' }> {
  const { t } = view;
  const ready = accessSchema.safeParse(draft).success;
  return {
    kind: 'form',
    form: build(draft, {}, view),
    ready,
    summary: {
      card: 'summary',
      data: {
        title: t.text('access.form.title'),
        intro: t.text('access.form.intro'),
        facts: [
          { label: t.text('access.fact.name'), value: draft.name || '–' },
          { label: t.text('access.fact.company'), value: draft.company || '–' },
        ],
        missing: '',
        warnings: [],
        actions: summaryActions(view, ready),
      },
    },
  };
}

/** Reads the filled form; what was typed stays when something is wrong. */
export function acceptAccess(values: Record<string, unknown>, view: FlowView): Accepted<AccessDraft> {
  const read = validateForm(accessSchema, values, view.t);
  return read.ok ? { ok: true, draft: read.value } : { ok: false, form: build(values, read.errors, view) };
}

function build(values: Record<string, unknown>, errors: Record<string, string>, { t }: FlowView) {
  return buildForm(
    {
      schema: accessSchema,
      titleKey: 'access.form.title',
      introKey: 'access.form.intro',
      fields: {
        name: { input: 'text', labelKey: 'access.form.name' },
        email: { input: 'text', labelKey: 'access.form.email' },
        company: { input: 'text', labelKey: 'access.form.company' },
        message: { input: 'longText', labelKey: 'access.form.message', hintKey: 'access.form.messageHint' },
      },
    },
    { values, errors },
    t,
  );
}
