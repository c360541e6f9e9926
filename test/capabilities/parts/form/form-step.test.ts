import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldGroup } from '../../../../bot/capabilities/parts/form/field-group.ts';
import { formStep } from '../../../../bot/capabilities/parts/form/form-step.ts';
import { viewFor } from '../../../support/view-for.ts';

type Draft = { boxes: Record<string, number>; shipping: string; attention: string };
type Facts = { items: readonly { id: string; name: string }[] };

const schema = z.object({ shipping: z.string().optional(), attention: z.string().max(20).optional() });
const group = ({ items }: Facts) =>
  fieldGroup({
    things: items,
    schema: z.object({ boxes: z.number().int().max(50).optional() }),
    key: ({ id }, field) => `${field}-${id}`,
  });

/** Boxes of each item, and to whose attention: asked for a fast order only, which needs a name. */
const form = formStep<Draft, Facts, typeof schema>({
  ask: ({ shipping }, facts) => ({
    titleKey: 'supplies.form.title',
    each: group(facts).ask(({ name }) => ({
      boxes: { input: 'number', labelKey: 'supplies.field.item', labelArgs: { item: name, price: '–' } },
    })),
    schema,
    fields: {
      shipping: {
        input: 'choice',
        labelKey: 'supplies.fact.shipping',
        options: [{ value: 'fast', label: 'Fast' }],
      },
      attention: { input: 'text', labelKey: 'supplies.fact.attention', shown: shipping === 'fast' },
    },
  }),
  values: ({ boxes, shipping, attention }, facts) => ({
    ...group(facts).each(({ id }) => ({ boxes: boxes[id] })),
    shipping,
    attention,
  }),
  fill: (draft, answers, facts) => ({
    boxes: Object.fromEntries(
      group(facts)
        .answers(answers)
        .flatMap(([{ id }, { boxes }]) => (boxes === undefined ? [] : [[id, boxes]])),
    ),
    shipping: answers.shipping ?? '',
    attention: answers.attention ?? draft.attention,
  }),
  check: ({ shipping, attention }) =>
    shipping === 'fast' && attention !== 'Megan' ? { errors: { attention: 'For whom?' } } : {},
  remarks: (_draft, _facts, _view, wrong) => ({ errors: wrong, error: 'One word fits no item.' }),
});

const facts: Facts = {
  items: [
    { id: 'a', name: 'Black' },
    { id: 'b', name: 'Cyan' },
  ],
};
const empty: Draft = { boxes: {}, shipping: '', attention: 'Alex' };
const view = viewFor('order-supplies', 'en');
const shownIn = ({ fields }: ReturnType<typeof form.show>['form']) =>
  Object.fromEntries(fields.map(({ key, value, error }) => [key, [value, error]]));

describe('a form with the same field for each of several things', () => {
  test('asks for each before its own fields, filled as far as known', () => {
    const shown = form.show({ ...empty, boxes: { b: 2 } }, facts, view).form;
    expect(shownIn(shown)).toEqual({ 'boxes-a': ['', ''], 'boxes-b': ['2', ''], shipping: ['', ''] });
    expect(shown.fields.map(({ key }) => key)).toEqual(['boxes-a', 'boxes-b', 'shipping']);
  });

  test('gives the answers back by thing, and no answer for a thing it did not ask about', () => {
    const typed = { 'boxes-a': ' 3 ', 'boxes-b': '', 'boxes-gone': '7' };
    const accepted = form.accept(empty, typed, facts, view);
    expect(accepted).toMatchObject({ ok: true, draft: { boxes: { a: 3 } } });
    expect(accepted.ok && accepted.draft.boxes).toEqual({ a: 3 });
  });

  test('says what is wrong beside the field of the thing, and keeps what was typed', () => {
    const accepted = form.accept(empty, { 'boxes-a': '51', 'boxes-b': '1' }, facts, view);
    expect(accepted.ok ? {} : shownIn(accepted.form)).toMatchObject({
      'boxes-a': ['51', 'At most 50.'],
      'boxes-b': ['1', ''],
    });
  });
});

describe('a form whose answers ask for more', () => {
  test('comes back with the further field, filled with what is known, and what was typed elsewhere', () => {
    const accepted = form.accept(empty, { 'boxes-a': '1', shipping: 'fast' }, facts, view);
    expect(accepted.ok ? {} : shownIn(accepted.form)).toEqual({
      'boxes-a': ['1', ''],
      'boxes-b': ['', ''],
      shipping: ['fast', ''],
      attention: ['Alex', 'For whom?'],
    });
  });

  test('says before anybody typed what cannot be, and what was understood of no field', () => {
    const { form: shown, ready } = form.show({ ...empty, boxes: { a: 99 } }, facts, view);
    expect(shown.error).toBe('One word fits no item.');
    expect(shownIn(shown)['boxes-a']?.[1]).not.toBe('');
    expect(ready).toBe(false);
  });

  test('takes a choice that is not among those offered for no answer', () => {
    expect(form.accept(empty, { 'boxes-a': '1', shipping: 'slow' }, facts, view)).toMatchObject({
      ok: true,
      draft: { shipping: '' },
    });
  });
});
