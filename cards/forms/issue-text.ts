import type { z } from 'zod';
import { isTextKey } from '../texts/catalogue.ts';
import type { TextArgs } from '../texts/message.ts';
import type { Texts } from '../texts/texts.ts';
import type { FieldRules } from './field-rules.ts';

/** A day to show how dates are written. */
const exampleDay = new Date('2026-03-31T12:00:00Z');

/**
 * What is wrong with an answer, in words for the person who gave it. A rule of a schema may bring its own text: its
 * `error` is then the key of a text and its `params` the arguments.
 */
export function issueText(issue: z.core.$ZodIssue, rules: FieldRules | undefined, texts: Texts): string {
  if (isTextKey(issue.message)) return texts.text(issue.message, paramsOf(issue));
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? texts.text('forms.tooLong', { max: Number(issue.maximum) })
        : rangeText(rules, texts);
    case 'too_small':
      return issue.origin === 'string'
        ? texts.text('forms.tooShort', { min: Number(issue.minimum) })
        : rangeText(rules, texts);
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? texts.text('forms.required')
        : typeText(issue, texts);
    case 'invalid_value':
      return texts.text(rules?.kind === 'boolean' ? 'forms.tick' : 'forms.chooseOne');
    case 'invalid_format':
      return formatText(issue.format, texts);
    default:
      return texts.text('forms.invalid');
  }
}

/** Between which numbers the answer must lie. */
export function rangeText(rules: Pick<FieldRules, 'min' | 'max'> | undefined, texts: Texts): string {
  const min = rules?.min ?? null;
  const max = rules?.max ?? null;
  if (min !== null && max !== null)
    return texts.text('forms.between', { min: texts.number(min), max: texts.number(max) });
  if (min !== null) return texts.text('forms.atLeast', { min: texts.number(min) });
  return max === null ? texts.text('forms.invalid') : texts.text('forms.atMost', { max: texts.number(max) });
}

function typeText(issue: z.core.$ZodIssueInvalidType, texts: Texts): string {
  if (issue.expected === 'int') return texts.text('forms.decimals');
  if (issue.expected === 'number') return numberText(texts);
  return texts.text('forms.invalid');
}

/** That a number is expected, with one as an example. */
export function numberText(texts: Texts): string {
  return texts.text('forms.number', { example: texts.number(153_665) });
}

function formatText(format: string, texts: Texts): string {
  if (format === 'email') return texts.text('forms.email');
  if (format === 'url') return texts.text('forms.url');
  if (format === 'date') return texts.text('forms.date', { example: texts.date(exampleDay) });
  return texts.text('forms.format');
}

function paramsOf(issue: z.core.$ZodIssue): TextArgs {
  const params = issue.code === 'custom' ? (issue.params ?? {}) : {};
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'number' ? value : String(value)]),
  );
}
