import { CardLimitError } from '../card-limit-error.ts';
import type { Input } from '../profile/inputs.ts';
import { plainTitle } from '../render/teams-action.ts';
import type { Texts } from '../texts/texts.ts';
import type { FieldView } from '../views/form-view.ts';
import { cleanText } from '../words/clean-text.ts';
import { shorten } from '../words/shorten.ts';
import { joinChoices, splitChoices } from './choices.ts';
import { isDay } from './is-day.ts';
import { rangeText } from './issue-text.ts';

/** Long enough for any number with its thousands apart. */
const maxNumberLength = 20;

/** From this many options on, typing to find one is quicker than scrolling. */
const manyOptions = 8;

/** The input of a field, with its current value. Throws CardLimitError on a choice without options. */
export function adaptiveInput(field: Exclude<FieldView, { input: 'note' }>, texts: Texts): Input {
  const base = {
    id: field.key,
    label: short(field.label) || field.key,
    isRequired: field.required,
    errorMessage: texts.text('forms.required'),
  };
  switch (field.input) {
    case 'text':
    case 'longText':
      return {
        type: 'Input.Text',
        ...base,
        ...textOf(field, texts),
        isMultiline: field.input === 'longText',
      };
    case 'number':
      return { type: 'Input.Text', ...base, ...numberOf(field, texts) };
    case 'choice':
      return { type: 'Input.ChoiceSet', ...base, ...choiceOf(field, texts), wrap: true };
    case 'choices':
      return {
        type: 'Input.ChoiceSet',
        ...base,
        ...choicesOf(field, texts),
        wrap: true,
        isMultiSelect: true,
      };
    case 'toggle':
      return { type: 'Input.Toggle', ...base, ...toggleOf(field, texts), wrap: true };
    case 'date':
      return { type: 'Input.Date', ...base, value: isDay(field.value) ? field.value : '' };
  }
}

const maxLabel = 200;

function short(text: string): string {
  return plainTitle(shorten(cleanText(text), maxLabel));
}

type Field<I extends FieldView['input']> = FieldView & { input: I };

function textOf({ value, maxLength, placeholder, required }: Field<'text' | 'longText'>, texts: Texts) {
  const tooLong = texts.text('forms.tooLong', { max: maxLength });
  const errorMessage = required ? `${texts.text('forms.required')} ${tooLong}` : tooLong;
  return { value, maxLength, errorMessage, ...placeholderOf(placeholder) };
}

/**
 * A text, not Input.Number: a browser reads "150.000" there as 150, silently. `tel` still brings up the digits on a
 * phone, and what was typed is read as it was meant.
 */
function numberOf({ value, min, max, placeholder }: Field<'number'>, texts: Texts) {
  const errorMessage = rangeText({ min, max }, texts);
  return {
    value,
    maxLength: maxNumberLength,
    style: 'tel',
    errorMessage,
    ...placeholderOf(placeholder),
  } as const;
}

function choiceOf(field: Field<'choice'>, texts: Texts) {
  const { value, options, style } = field;
  return {
    value: options.some((option) => option.value === value) ? value : '',
    style: style === 'compact' && options.length > manyOptions ? 'filtered' : style,
    ...offered(field, texts),
  } as const;
}

/** Boxes to tick while they can be seen at once. */
function choicesOf(field: Field<'choices'>, texts: Texts) {
  const { value, options } = field;
  const chosen = splitChoices(value).filter((one) => options.some((option) => option.value === one));
  return {
    value: joinChoices(chosen),
    style: options.length > manyOptions ? 'compact' : 'expanded',
    ...offered(field, texts),
  } as const;
}

function offered({ options, key }: Field<'choice' | 'choices'>, texts: Texts) {
  if (options.length === 0) throw new CardLimitError('form', key, 'a choice without options');
  return {
    placeholder: texts.text('forms.choose'),
    errorMessage: texts.text('forms.chooseOne'),
    choices: options.map((option) => ({ title: short(option.label) || option.value, value: option.value })),
  };
}

function toggleOf({ value, text, label, key }: Field<'toggle'>, texts: Texts) {
  return {
    title: short(text) || short(label) || key,
    value: value ? 'true' : 'false',
    valueOn: 'true',
    valueOff: 'false',
    errorMessage: texts.text('forms.tick'),
  } as const;
}

function placeholderOf(placeholder: string): { placeholder?: string } {
  return placeholder === '' ? {} : { placeholder: short(placeholder) };
}
