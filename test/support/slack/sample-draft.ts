import type { MessageRef, Reply, Turn } from '../../../bot/engine/turn.ts';
import { sampleCards } from '../../../cards/samples/sample-cards.ts';
import { sampleForms } from '../../../cards/samples/sample-forms.ts';
import type { CardView } from '../../../cards/views/card-view.ts';
import type { FormView } from '../../../cards/views/form-view.ts';

/** The reply with a form whose summary has the buttons Complete (opens it) and Cancel. */
export function draft(form: FormView = fault(), draftId = 'd3'): { reply: Extract<Reply, { kind: 'form' }> } {
  return { reply: { kind: 'form', draftId, form, summary: faultSummary() } };
}

/** A form with every kind of input. */
export function fault(): FormView {
  return sampleForm('fault');
}

/** The same, sent back because the phone number is no phone number. */
export function refusedFault(error = ''): FormView {
  const fields = fault().fields.map((field) =>
    field.key === 'phone' ? { ...field, error: 'This is no phone number.' } : field,
  );
  return { ...fault(), fields, error };
}

export function sampleForm(name: string): FormView {
  const found = sampleForms('en').find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no sample ${name}`);
  return found.form;
}

export function faultSummary(): CardView {
  const found = sampleCards('en').find(({ name }) => name === 'summary');
  if (found === undefined) throw new Error('there is no sample summary');
  return found.view;
}

/** Answers a click in the message that was clicked. */
export function inPlace(turn: Turn): { replaces: MessageRef | null } {
  return { replaces: turn.kind === 'action' || turn.kind === 'submit' ? turn.message : null };
}
