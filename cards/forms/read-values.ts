import { z } from 'zod';
import { joinChoices } from './choices.ts';

/** Keys of a button's own data, beside which Teams puts the values of the inputs. */
const ownKeys = new Set(['v', 'p', 'a', 'msteams']);

/** The answers in the data of a Teams submit, by field key; empty when there are none. */
export function readAdaptiveValues(data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  return Object.fromEntries(Object.entries(data).filter(([key]) => !ownKeys.has(key)));
}

const chosen = z.object({ value: z.string() }).nullish();
const elementState = z.object({
  type: z.string(),
  value: z.unknown().optional(),
  selected_option: chosen,
  selected_options: z.array(z.unknown()).nullish(),
  selected_date: z.string().nullish(),
});
type ElementState = z.infer<typeof elementState>;
const viewState = z.record(z.string(), z.record(z.string(), elementState));

/**
 * The answers in `view.state.values` of a Slack submit, by field key: text, the value chosen or those chosen, the day, or whether a box
 * is ticked; '' for no answer. Empty for a state of another shape.
 */
export function readSlackValues(state: unknown): Record<string, unknown> {
  const blocks = viewState.safeParse(state);
  if (!blocks.success) return {};
  const entries = Object.values(blocks.data).flatMap((elements) => Object.entries(elements));
  return Object.fromEntries(entries.map(([key, element]) => [key, answerOf(element)]));
}

function answerOf(element: ElementState): unknown {
  switch (element.type) {
    case 'static_select':
    case 'radio_buttons':
      return element.selected_option?.value ?? '';
    case 'multi_static_select':
      return joinChoices((element.selected_options ?? []).flatMap((one) => chosen.parse(one)?.value ?? []));
    case 'checkboxes':
      return (element.selected_options ?? []).length > 0;
    case 'datepicker':
      return element.selected_date ?? '';
    default:
      return typeof element.value === 'string' ? element.value : '';
  }
}
