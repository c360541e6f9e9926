import type { MessageRef, Reply, Turn } from '../../../bot/engine/turn.ts';
import type { CardView } from '../../../cards/views/card-view.ts';
import type { FormView } from '../../../cards/views/form-view.ts';
import { faultForm } from '../../cards/support/forms.ts';
import { summary } from '../../cards/support/views.ts';

/** The reply with a form whose summary has the buttons Complete (opens it) and Cancel. */
export function draft(form: FormView = fault(), draftId = 'd3'): { reply: Extract<Reply, { kind: 'form' }> } {
  return { reply: { kind: 'form', draftId, form, summary: faultSummary() } };
}

/** A form with every kind of input. */
export function fault(): FormView {
  return faultForm;
}

/** The same, sent back because the phone number is no phone number. */
export function refusedFault(error = ''): FormView {
  const fields = fault().fields.map((field) =>
    field.key === 'phone' ? { ...field, error: 'This is no phone number.' } : field,
  );
  return { ...fault(), fields, error };
}

export function faultSummary(): CardView {
  return { card: 'summary', data: summary };
}

/** Answers a click in the message that was clicked. */
export function inPlace(turn: Turn): { replaces: MessageRef | null } {
  return { replaces: turn.kind === 'action' || turn.kind === 'submit' ? turn.message : null };
}
