import type { FieldView, FormView } from '../../cards/views/form-view.ts';
import { fold } from '../understanding/text/fold.ts';
import { flowView } from './flow/flow-view.ts';
import { advance, moveOn, type Running, showing } from './flow/run-flow.ts';
import type { Handled, TurnState } from './turn-state.ts';

/** The answers a message gives a form, a line each: "Name: Jan Peeters". Null: not every line is one. */
export function answersIn(text: string, { fields }: FormView): Record<string, unknown> | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const answers = lines.map((line) => {
    const at = line.indexOf(':');
    const label = fold(line.slice(0, at)).trim();
    const field =
      at < 1 ? undefined : fields.find((one) => one.input !== 'note' && fold(one.label) === label);
    return field === undefined ? null : ([field.key, readValue(field, line.slice(at + 1).trim())] as const);
  });
  const found = answers.filter((one) => one !== null);
  return found.length === 0 || found.length < answers.length ? null : Object.fromEntries(found);
}

const yes = /^(?:yes|y|oui|ja|on|aan|true|1)$/;

function readValue(field: FieldView, typed: string): unknown {
  if (field.input === 'toggle') return yes.test(fold(typed));
  if (field.input === 'choice')
    return field.options.find(({ label }) => fold(label) === fold(typed))?.value ?? typed;
  if (field.input !== 'date') return typed;
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(typed) ?? [];
  return year === undefined ? typed : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/**
 * The open form filled by a message of somebody who reads cards as text (G17), for whom there is nothing to type into. It
 * is shown again, never sent by it. Null: the message does not fill it.
 */
export async function fillInWords(
  state: TurnState,
  running: Running | null,
  text: string,
): Promise<Handled | null> {
  if (!state.asText || running === null) return null;
  const { flow, draft, facts, capability } = running;
  const view = flowView(state.scene, capability, draft.id);
  const step = flow.edit?.(draft.data, facts, view);
  const typed = step === undefined ? null : answersIn(text, step.form);
  if (step === undefined || typed === null) return null;
  const known = Object.fromEntries(step.form.fields.map(({ key, value }) => [key, value]));
  const accepted = flow.accept?.(draft.data, { ...known, ...typed }, facts, view);
  if (!accepted) return null;
  if (accepted.ok) return advance(state, await moveOn(state.scene, running, accepted.draft));
  const reply = { kind: 'form', draftId: draft.id, form: accepted.form, summary: step.summary } as const;
  return showing(state, running, [reply], step.asks);
}
