import { z } from 'zod';

/** Inputs appear in forms only; each has its label, and a message when it may be wrong. */
const base = {
  id: z.string().min(1),
  label: z.string().min(1),
  isRequired: z.boolean(),
  errorMessage: z.string().min(1),
};

const inputText = z.strictObject({
  type: z.literal('Input.Text'),
  ...base,
  value: z.string(),
  maxLength: z.int().positive(),
  placeholder: z.string().optional(),
  isMultiline: z.boolean().optional(),
  /** `tel` brings up the digits on a phone while leaving the text as the person wrote it. */
  style: z.enum(['text', 'tel']).optional(),
});

const inputChoice = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  ...base,
  value: z.string(),
  style: z.enum(['compact', 'expanded', 'filtered']),
  placeholder: z.string().optional(),
  wrap: z.literal(true),
  isMultiSelect: z.literal(true).optional(),
  choices: z.array(z.strictObject({ title: z.string().min(1), value: z.string().min(1) })).min(1),
});

const inputToggle = z.strictObject({
  type: z.literal('Input.Toggle'),
  ...base,
  title: z.string().min(1),
  value: z.enum(['true', 'false']),
  valueOn: z.literal('true'),
  valueOff: z.literal('false'),
  wrap: z.literal(true),
});

const inputDate = z.strictObject({
  type: z.literal('Input.Date'),
  ...base,
  value: z.string(),
});

export const input = z.discriminatedUnion('type', [inputText, inputChoice, inputToggle, inputDate]);
export type Input = z.infer<typeof input>;
