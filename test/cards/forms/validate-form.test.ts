import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { validateForm } from '../../../cards/forms/validate-form.ts';
import { textsFor } from '../../../cards/texts/texts.ts';

const en = textsFor('en');
const fr = textsFor('fr');
const thin = '\u202f';

function errorOf(schema: z.ZodType, value: unknown, texts = en): string | undefined {
  const result = validateForm(z.object({ field: schema }), { field: value }, texts);
  return result.ok ? undefined : result.errors.field;
}

describe('answers as platforms send them', () => {
  it('become the values of the schema', () => {
    const schema = z.object({
      count: z.int().min(0),
      spare: z.int().nullable(),
      text: z.string().max(50),
      phone: z.string().optional(),
      consent: z.boolean(),
      kind: z.enum(['a', 'b']),
    });
    const values = {
      count: '153 665',
      spare: '',
      text: '  hi\u0000 ',
      phone: '',
      consent: 'true',
      kind: 'a',
      v: 1,
    };
    expect(validateForm(schema, values, en)).toEqual({
      ok: true,
      value: { count: 153665, spare: null, text: 'hi', phone: undefined, consent: true, kind: 'a' },
    });
  });

  it('fill a default in for what was left empty', () => {
    const schema = z.object({
      urgency: z.enum(['low', 'high']).default('low'),
      notify: z.boolean().default(true),
    });
    expect(validateForm(schema, { urgency: '', notify: 'false' }, en)).toEqual({
      ok: true,
      value: { urgency: 'low', notify: false },
    });
  });
});

describe('what is wrong', () => {
  it.each([
    [z.string(), '', 'This answer is needed.'],
    [z.string().min(1), '   ', 'This answer is needed.'],
    [z.int(), '', 'This answer is needed.'],
    [z.string().max(5000), 'x'.repeat(5001), 'Too long: 5,000 characters at most.'],
    [z.string().min(3), 'ab', 'Too short: at least 3 characters.'],
    [z.int(), 'abc', 'A whole number is expected, such as 153,665.'],
    [z.int(), '12.5', 'A whole number, without decimals.'],
    [z.int(), '-1', 'A number of zero or more.'],
    [z.int().min(1).max(99), '100', 'A number between 1 and 99.'],
    [z.int().min(1), '0', 'At least 1.'],
    [z.int().max(5), '6', 'At most 5.'],
    [z.int(), '9'.repeat(20), 'At most 999,999,999.'],
    [z.enum(['a', 'b']), 'c', 'Choose one of the answers.'],
    [z.literal(true), false, 'Tick the box to go on.'],
    [z.iso.date(), '31/03/2026', 'A date, such as 31 March 2026.'],
    [z.email(), 'x', 'An e-mail address, such as name@company.com.'],
    [z.url(), 'x', 'A web address starting with https://.'],
    [z.string().regex(/^CS\d{7}$/), 'CS1', 'This does not have the expected form.'],
    [z.string(), { odd: true }, 'This answer cannot be used.'],
  ])('is said to a person for %o and %j', (schema, value, words) => {
    expect(errorOf(schema, value)).toBe(words);
  });

  it('is said in the language of the person, with figures as written there', () => {
    expect(errorOf(z.int().min(0).max(1000), '2000', fr)).toBe(`Un nombre entre 0 et 1${thin}000.`);
    expect(errorOf(z.string(), '', textsFor('nl'))).toBe('Dit antwoord is nodig.');
  });

  it('is said in the words of the rule itself when its error names a text', () => {
    const rule = z.string().superRefine((_, context) => {
      context.addIssue({ code: 'custom', message: 'forms.tooLong', params: { max: 3 } });
    });
    expect(errorOf(rule, 'x')).toBe('Too long: 3 characters at most.');
    expect(errorOf(z.string().regex(/^a/, { error: 'forms.email' }), 'x')).toContain('e-mail');
  });

  it('is said for every field at once, the first problem of each', () => {
    const schema = z.object({ a: z.string(), b: z.int(), c: z.string().min(3).regex(/^\d+$/) });
    const result = validateForm(schema, { a: '', b: 'x', c: 'y' }, en);
    expect(result).toMatchObject({ ok: false, errors: { a: expect.any(String), b: expect.any(String) } });
    expect(result.ok || result.errors.c).toBe('Too short: at least 3 characters.');
  });

  it('is said of the form when it concerns several answers together', () => {
    const schema = z
      .object({ a: z.string().optional(), b: z.string().optional() })
      .refine(({ a, b }) => a || b, { error: 'forms.correct' });
    expect(validateForm(schema, { a: '', b: '' }, en)).toEqual({
      ok: false,
      errors: {},
      error: 'Some answers need to be corrected.',
    });
  });

  it('is said even of an optional number that cannot be read', () => {
    expect(errorOf(z.int().optional(), 'abc')).toContain('A whole number');
  });
});
