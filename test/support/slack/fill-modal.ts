import { z } from 'zod';
import { stateOf, type Values } from './fill-input.ts';
import { change } from './methods/views.ts';
import { inputsIn } from './read-blocks.ts';
import type { FakeView, Workspace } from './workspace.ts';

const response = z.object({
  response_action: z.enum(['errors', 'clear', 'update']).optional(),
  errors: z.record(z.string(), z.string()).optional(),
  view: z.looseObject({ blocks: z.array(z.looseObject({ type: z.string() })) }).optional(),
});

/**
 * The state of every input, by label or block id over what was there before. Throws where Slack would not send it: an
 * unknown field, a required answer missing.
 */
export function fillModal({ view, typed }: FakeView, values: Values): Record<string, unknown> {
  const inputs = inputsIn(view.blocks);
  const known = new Set(inputs.flatMap(({ block_id, label }) => [block_id, label]));
  const unknown = Object.keys(values).find((name) => !known.has(name));
  if (unknown !== undefined) throw new Error(`there is no field "${unknown}", only ${[...known].join(', ')}`);
  Object.assign(typed, values);
  return Object.fromEntries(
    inputs.map((input) => {
      const state = stateOf(input, typed[input.label] ?? typed[input.block_id]);
      if (!input.optional && isEmpty(state)) throw new Error(`"${input.label}" has to be answered first`);
      return [input.block_id, { [input.element.action_id]: state }];
    }),
  );
}

function isEmpty({ type: _, ...state }: Record<string, unknown>): boolean {
  return Object.values(state).every(
    (value) => value === null || (Array.isArray(value) && value.length === 0),
  );
}

/** Does with the modal what the response to its submit says; throws where Slack would not understand it. */
export function answerModal(workspace: Workspace, modal: FakeView, text: string): void {
  const { response_action, errors, view } = response.parse(text === '' ? {} : JSON.parse(text));
  if (response_action === 'errors') refuse(modal, errors ?? {});
  else if (response_action === 'update' && view) change(workspace, modal, view);
  else modal.open = false;
}

function refuse(modal: FakeView, errors: Record<string, string>): void {
  const known = inputsIn(modal.view.blocks).map((each) => each.block_id);
  const stray = Object.keys(errors).find((id) => !known.includes(id));
  if (stray !== undefined) throw new Error(`Slack would refuse an error beside "${stray}"`);
  if (Object.keys(errors).length === 0) throw new Error('Slack would refuse errors that name no field');
  modal.errors = errors;
}
