import type { z } from 'zod';
import type { Texts } from '../texts/texts.ts';
import { cleanText } from '../words/clean-text.ts';
import type { FormSchema } from './field-data.ts';
import { type FieldRules, fieldRules } from './field-rules.ts';
import { issueText, numberText, rangeText } from './issue-text.ts';
import { maxNumber, type NumberProblem, parseNumber } from './parse-number.ts';

type FormErrors = {
  ok: false;
  /** What is wrong with each field, by its key. */
  errors: Record<string, string>;
  /** What is wrong with the answers together; empty when nothing is. */
  error: string;
};
export type FormResult<T> = { ok: true; value: T } | FormErrors;

type Read = { values: Record<string, unknown>; errors: Record<string, string> };

/**
 * The answers of a form, from texts as people and platforms send them to the schema's values, or what is wrong with
 * them in the person's words. Numbers are read as people write them; an empty answer counts as none.
 */
export function validateForm<S extends FormSchema>(
  schema: S,
  values: Readonly<Record<string, unknown>>,
  texts: Texts,
): FormResult<z.output<S>> {
  const rules = fieldRules(schema);
  const read = readValues(rules, values, texts);
  const result = schema.safeParse(read.values, { reportInput: true });
  if (result.success && Object.keys(read.errors).length === 0) return { ok: true, value: result.data };
  return { ok: false, ...errorsOf(result.error?.issues ?? [], read.errors, rules, texts) };
}

function readValues(
  rules: Record<string, FieldRules>,
  values: Readonly<Record<string, unknown>>,
  texts: Texts,
): Read {
  const read: Read = { values: {}, errors: {} };
  for (const [key, rule] of Object.entries(rules)) {
    const value = readValue(rule, values[key]);
    if (rule.kind !== 'number' || (typeof value !== 'string' && typeof value !== 'number')) {
      read.values[key] = value;
      continue;
    }
    const number = parseNumber(value);
    if (number.ok) read.values[key] = number.value;
    else read.errors[key] = problemText(number.problem, rule, texts);
  }
  return read;
}

/** Platforms send everything as text; what says nothing is the same as no answer. */
function readValue(rule: FieldRules, raw: unknown): unknown {
  const value = typeof raw === 'string' ? cleanText(raw) : raw;
  if (rule.kind === 'boolean') return value === true || value === 'true';
  return value === '' || value === undefined || value === null ? rule.empty : value;
}

/** A field whose text could not be read keeps that error: the schema's own would only say that it is missing. */
function errorsOf(
  issues: readonly z.core.$ZodIssue[],
  unread: Record<string, string>,
  rules: Record<string, FieldRules>,
  texts: Texts,
): Omit<FormErrors, 'ok'> {
  const errors = { ...unread };
  let error = '';
  for (const issue of issues) {
    const key = issue.path[0];
    if (key === undefined) error ||= issueText(issue, undefined, texts);
    else errors[String(key)] ??= issueText(issue, rules[String(key)], texts);
  }
  return { errors, error };
}

function problemText(problem: NumberProblem, rule: FieldRules, texts: Texts): string {
  switch (problem) {
    case 'empty':
      return texts.text('forms.required');
    case 'not-a-number':
      return numberText(texts);
    case 'decimals':
      return texts.text('forms.decimals');
    case 'negative':
      return texts.text('forms.negative');
    case 'too-large':
      return rangeText({ ...rule, max: rule.max ?? maxNumber }, texts);
  }
}
