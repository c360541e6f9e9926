import { z } from 'zod';
import { notThat } from './card-view.ts';

const fieldBase = {
  key: z.string(),
  label: z.string(),
  hint: z.string(),
  required: z.boolean(),
  /** What was wrong with the value given; empty when nothing was. */
  error: z.string(),
};

const fieldOption = z.object({ value: z.string(), label: z.string() });
export type FieldOption = z.infer<typeof fieldOption>;

/** The closed vocabulary of inputs: each costs a renderer for Teams and one for Slack. */
const fieldView = z.discriminatedUnion('input', [
  z.object({
    ...fieldBase,
    input: z.enum(['text', 'longText']),
    value: z.string(),
    maxLength: z.number(),
    placeholder: z.string(),
  }),
  z.object({
    ...fieldBase,
    input: z.literal('number'),
    value: z.string(),
    min: z.number(),
    max: z.number(),
    placeholder: z.string(),
  }),
  z.object({
    ...fieldBase,
    input: z.literal('choice'),
    value: z.string(),
    options: z.array(fieldOption).readonly(),
    style: z.enum(['compact', 'expanded']),
  }),
  /** Any number of the options: `value` is those chosen, as `joinChoices` writes them. */
  z.object({
    ...fieldBase,
    input: z.literal('choices'),
    value: z.string(),
    options: z.array(fieldOption).readonly(),
  }),
  z.object({ ...fieldBase, input: z.literal('toggle'), value: z.boolean(), text: z.string() }),
  z.object({ ...fieldBase, input: z.literal('date'), value: z.string() }),
  z.object({ ...fieldBase, input: z.literal('note'), value: z.string() }),
]);
export type FieldView = z.infer<typeof fieldView>;

/** A form as the reader sees it: final texts, current values, errors beside their fields. */
export const formView = z.object({
  title: z.string(),
  intro: z.string(),
  fields: z.array(fieldView).readonly(),
  /** A problem of the whole form, shown above the fields; empty when there is none. */
  error: z.string(),
  submit: z.string(),
  cancel: z.string(),
  notThat: notThat.optional(),
});
export type FormView = z.infer<typeof formView>;
