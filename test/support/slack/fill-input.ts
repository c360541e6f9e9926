import type { InputBlock } from './read-blocks.ts';

type Option = { value: string; text: { text: string } };
export type Values = Record<string, string | boolean>;

/** The state of an input as Slack sends it, with the value given or else the one it was opened with. */
export function stateOf(
  { element }: InputBlock,
  given: string | boolean | undefined,
): Record<string, unknown> {
  const { type } = element;
  if (type === 'static_select' || type === 'radio_buttons') {
    return { type, selected_option: option(element, given) ?? element.initial_option ?? null };
  }
  if (type === 'multi_static_select')
    return { type, selected_options: several(element, given) ?? element.initial_options ?? [] };
  if (type === 'checkboxes') return { type, selected_options: ticked(element, given) };
  if (type === 'datepicker') return { type, selected_date: given ?? element.initial_date ?? null };
  const value = given ?? element.initial_value ?? null;
  return { type, value: value === '' ? null : value };
}

/** A choice by the words the person reads, or by its value. */
function option(element: InputBlock['element'], given: string | boolean | undefined): Option | undefined {
  if (given === undefined) return undefined;
  const found = optionsOf(element).find((each) => each.value === given || each.text.text === given);
  if (found === undefined) throw new Error(`there is no choice "${given}"`);
  return found;
}

/** Several choices, separated by commas. */
function several(element: InputBlock['element'], given: string | boolean | undefined): Option[] | undefined {
  if (given === undefined) return undefined;
  const names = String(given).split(',').filter(Boolean);
  return names.flatMap((name) => option(element, name) ?? []);
}

function ticked(element: InputBlock['element'], given: string | boolean | undefined): unknown {
  if (given === undefined) return element.initial_options ?? [];
  return given === true || given === 'true' ? optionsOf(element).slice(0, 1) : [];
}

function optionsOf(element: InputBlock['element']): Option[] {
  const groups = (element.option_groups ?? []) as { options: Option[] }[];
  return [...((element.options ?? []) as Option[]), ...groups.flatMap(({ options }) => options)];
}
