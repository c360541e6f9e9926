import { CardLimitError } from '../card-limit-error.ts';
import { limits } from '../slack/limits.ts';
import type { InputElement, Option } from '../slack/modal-blocks.ts';
import { plain } from '../slack/plain.ts';
import type { FieldOption, FieldView } from '../views/form-view.ts';
import { shorten } from '../words/shorten.ts';
import { splitChoices } from './choices.ts';
import { isDay } from './is-day.ts';

/** Nine digits with marks between them, and room to see what went wrong. */
const maxNumberLength = 20;

type Field<I extends FieldView['input']> = FieldView & { input: I };

/**
 * The element of a field, its action id the field's key. A text longer than Slack's inputs hold is shortened, where its
 * writer sees it; options and ids are not, CardLimitError is thrown when they do not fit.
 */
export function slackInput(field: Exclude<FieldView, { input: 'note' }>): InputElement {
  switch (field.input) {
    case 'text':
    case 'longText':
      return textInput(field, field.maxLength, field.input === 'longText');
    case 'number':
      // Slack's own number input takes digits only; people write "153 665" and "153.665" (`parseNumber`).
      return textInput(field, maxNumberLength, false);
    case 'choice':
      return choiceInput(field);
    case 'choices':
      return choicesInput(field);
    case 'toggle': {
      const tick: Option = { text: plain(field.text || field.label, limits.optionText), value: 'true' };
      const ticked = field.value ? { initial_options: [tick] } : {};
      return { type: 'checkboxes', action_id: field.key, options: [tick], ...ticked };
    }
    case 'date': {
      const initial = isDay(field.value) ? { initial_date: field.value } : {};
      return { type: 'datepicker', action_id: field.key, ...initial };
    }
  }
}

function textInput(
  field: Field<'text' | 'longText' | 'number'>,
  maxLength: number,
  multiline: boolean,
): InputElement {
  const max = Math.min(maxLength, limits.textInput);
  return {
    type: 'plain_text_input',
    action_id: field.key,
    multiline,
    max_length: max,
    ...(field.value === '' ? {} : { initial_value: shorten(field.value, max) }),
    ...placeholderOf(field.placeholder),
  };
}

function choiceInput(field: Field<'choice'>): InputElement {
  const options = optionsOf(field);
  const chosen = options.find(({ value }) => value === field.value);
  const shared = { action_id: field.key, ...(chosen ? { initial_option: chosen } : {}) };
  if (field.style === 'expanded' && options.length <= limits.radioButtons)
    return { type: 'radio_buttons', ...shared, options };
  return { type: 'static_select', ...shared, ...listed(options, field.key) };
}

function choicesInput(field: Field<'choices'>): InputElement {
  const options = optionsOf(field);
  const values = splitChoices(field.value);
  const chosen = options.filter(({ value }) => values.includes(value));
  return {
    type: 'multi_static_select',
    action_id: field.key,
    ...listed(options, field.key),
    ...(chosen.length > 0 ? { initial_options: chosen } : {}),
  };
}

function optionsOf({ options, key }: Field<'choice' | 'choices'>): Option[] {
  if (options.length === 0) throw new CardLimitError('form', key, 'a choice without options');
  return options.map((option) => optionOf(option, key));
}

function listed(options: Option[], key: string) {
  return options.length <= limits.selectOptions ? { options } : { option_groups: groupsOf(options, key) };
}

/** More than a hundred options go into groups named by their first and last. */
function groupsOf(options: Option[], key: string): { label: Option['text']; options: Option[] }[] {
  if (options.length > limits.selectOptions * limits.optionGroups)
    throw new CardLimitError('form', key, `${options.length} options`);
  const groups = [];
  for (let start = 0; start < options.length; start += limits.selectOptions) {
    const some = options.slice(start, start + limits.selectOptions);
    const ends = [some[0], some.at(-1)].map((option) => shorten(option?.text.text ?? '', 35));
    groups.push({ label: plain(ends.join(' – '), limits.optionText), options: some });
  }
  return groups;
}

function optionOf({ value, label }: FieldOption, key: string): Option {
  if (value.length > limits.optionValue)
    throw new CardLimitError('form', key, `option value ${value.slice(0, 40)}… is too long`);
  return { text: plain(label || value, limits.optionText), value };
}

function placeholderOf(
  text: string,
): Pick<Extract<InputElement, { type: 'plain_text_input' }>, 'placeholder'> {
  return text === '' ? {} : { placeholder: plain(text, limits.placeholder) };
}
