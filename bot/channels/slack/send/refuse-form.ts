import { slackErrors } from '../../../../cards/forms/slack-errors.ts';
import { slackModal } from '../../../../cards/forms/slack-modal.ts';
import type { SlackModal } from '../../../../cards/slack/modal-blocks.ts';
import type { FormView } from '../../../../cards/views/form-view.ts';
import type { OpenView } from '../hear/heard.ts';

/** The response to a submit that keeps the modal open. */
export type FormRefusal =
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'update'; view: SlackModal };

/**
 * The response that shows a form's errors in its open modal: beside the fields when all of them are there, else by
 * showing the form anew, for Slack takes errors of fields it knows only. Null when there is nothing wrong.
 */
export function refuseForm(form: FormView, draftId: string, view: OpenView): FormRefusal | null {
  const errors = slackErrors(form);
  if (errors === null) return form.error === '' ? null : anew(form, draftId, view);
  const known = Object.keys(errors).every((key) => view.blockIds.includes(key));
  return known ? { response_action: 'errors', errors } : anew(form, draftId, view);
}

function anew(form: FormView, draftId: string, { metadata }: OpenView): FormRefusal {
  return {
    response_action: 'update',
    view: { ...slackModal(form, draftId), private_metadata: metadata },
  };
}
