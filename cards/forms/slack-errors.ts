import { limits } from '../slack/limits.ts';
import type { FormView } from '../views/form-view.ts';
import { shorten } from '../words/shorten.ts';

/**
 * The errors of a form for `response_action: errors`, by block id; null when there are none. A problem of the whole
 * form stands beside its first field, for Slack has no other place for it.
 */
export function slackErrors(form: FormView): Record<string, string> | null {
  const fields = form.fields.filter(({ input }) => input !== 'note');
  const errors = new Map(fields.filter(({ error }) => error !== '').map(({ key, error }) => [key, error]));
  const first = fields[0]?.key;
  if (form.error !== '' && first !== undefined)
    errors.set(first, [form.error, errors.get(first)].filter(Boolean).join(' '));
  if (errors.size === 0) return null;
  return Object.fromEntries([...errors].map(([key, error]) => [key, shorten(error, limits.inputHint)]));
}
