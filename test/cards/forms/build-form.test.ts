import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { buildForm, type FormDefinition } from '../../../cards/forms/build-form.ts';
import type { FormFields } from '../../../cards/forms/field-data.ts';
import { textsFor } from '../../../cards/texts/texts.ts';

const schema = z.object({
  device: z.string().max(40),
  urgency: z.enum(['blocked', 'hindered']),
  description: z.string().min(1).max(5000),
  count: z.int().min(1).max(99),
  pages: z.int().positive().nullable(),
  phone: z.string().max(30).optional(),
  since: z.iso.date().optional(),
  consent: z.literal(true),
  notify: z.boolean().default(false),
});

const fields = {
  device: { labelKey: 'engine.open', input: 'choice', options: [{ value: 'a1', label: 'Compta' }] },
  urgency: {
    labelKey: 'engine.edit',
    input: 'choice',
    optionKeys: { blocked: 'engine.yes', hindered: 'engine.no' },
  },
  description: { labelKey: 'engine.send', hintKey: 'engine.startedOver', input: 'longText' },
  count: { labelKey: 'engine.next', input: 'number' },
  pages: { labelKey: 'engine.next', input: 'number' },
  phone: { labelKey: 'engine.back', input: 'text', shown: false },
  since: { labelKey: 'engine.close', input: 'date' },
  consent: { labelKey: 'engine.yes', input: 'toggle', textKey: 'engine.confirm' },
  notify: { labelKey: 'engine.no', input: 'toggle', textKey: 'engine.help' },
} as const satisfies FormFields<typeof schema>;

const definition: FormDefinition<typeof schema> = { schema, fields, titleKey: 'engine.complete' };
const texts = textsFor('en');
const field = (key: string, form = buildForm(definition, { values: {} }, texts)) =>
  form.fields.find((candidate) => candidate.key === key);

describe('a form built from its schema', () => {
  it('asks in the order of its field data, leaving out what is not asked this time', () => {
    const keys = buildForm(definition, { values: {} }, texts).fields.map(({ key }) => key);
    expect(keys).toEqual([
      'device',
      'urgency',
      'description',
      'count',
      'pages',
      'since',
      'consent',
      'notify',
    ]);
  });

  it('takes what is required and how long or large an answer may be from the schema', () => {
    expect(field('description')).toMatchObject({
      required: true,
      maxLength: 5000,
      hint: 'We start again. What can I do for you?',
    });
    expect(field('count')).toMatchObject({ required: true, min: 1, max: 99 });
    expect(field('pages')).toMatchObject({ required: false, min: 1, max: 999_999_999 });
    expect(field('since')).toMatchObject({ required: false });
  });

  it('requires a tick only where the schema wants a yes', () => {
    expect(field('consent')).toMatchObject({ required: true, text: 'Confirm' });
    expect(field('notify')).toMatchObject({ required: false });
  });

  it('puts words to a closed set of options', () => {
    expect(field('urgency')).toMatchObject({
      options: [
        { value: 'blocked', label: 'Yes' },
        { value: 'hindered', label: 'No' },
      ],
    });
  });

  it('keeps the answers as they were written, with what was wrong beside them', () => {
    const state = {
      values: { count: '1oo', notify: true },
      errors: { count: 'A number.' },
      error: 'Please correct.',
    };
    const form = buildForm(definition, state, texts);
    expect(field('count', form)).toMatchObject({ value: '1oo', error: 'A number.' });
    expect(field('notify', form)).toMatchObject({ value: true });
    expect(form.error).toBe('Please correct.');
  });

  it('shows notes before the fields', () => {
    const notes = [{ key: 'device', labelKey: 'engine.open', value: 'GNM75498' }] as const;
    const form = buildForm({ ...definition, notes }, { values: {} }, texts);
    expect(form.fields[0]).toMatchObject({ input: 'note', label: 'Open', value: 'GNM75498' });
  });

  it('speaks the language of its texts', () => {
    expect(buildForm(definition, { values: {} }, textsFor('nl'))).toMatchObject({
      title: 'Aanvullen',
      submit: 'Versturen',
      cancel: 'Annuleren',
    });
  });

  it('throws on a field that would overwrite the data of a button', () => {
    const odd = z.object({ p: z.string() });
    const form = {
      schema: odd,
      titleKey: 'engine.edit',
      fields: { p: { labelKey: 'engine.edit', input: 'text' } },
    } as const;
    expect(() => buildForm(form, { values: {} }, texts)).toThrow('cannot be called "p"');
  });

  it('does not compile with a field, an option or the right input forgotten', () => {
    type Small = FormFields<z.ZodObject<{ count: z.ZodNumber; kind: z.ZodEnum<{ a: 'a'; b: 'b' }> }>>;
    expectTypeOf<{ count: { labelKey: 'engine.next'; input: 'number' } }>().not.toExtend<Small>();
    expectTypeOf<{ labelKey: 'engine.next'; input: 'text' }>().not.toExtend<Small['count']>();
    expectTypeOf<{ labelKey: 'engine.next'; input: 'number' }>().toExtend<Small['count']>();
    expectTypeOf<{
      labelKey: 'engine.next';
      input: 'choice';
      optionKeys: { a: 'engine.yes' };
    }>().not.toExtend<Small['kind']>();
  });
});
