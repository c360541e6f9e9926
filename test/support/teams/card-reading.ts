import { z } from 'zod';

const execute = z.looseObject({
  type: z.literal('Action.Execute'),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()),
  associatedInputs: z.string().optional(),
  fallback: z.looseObject({ data: z.record(z.string(), z.unknown()) }).optional(),
});
export type CardButton = z.infer<typeof execute>;

const input = z.looseObject({
  type: z.string().regex(/^Input\./),
  id: z.string(),
  label: z.string().optional(),
  value: z.string().optional(),
  isRequired: z.boolean().optional(),
  errorMessage: z.string().optional(),
  isMultiSelect: z.boolean().optional(),
  choices: z.array(z.object({ title: z.string(), value: z.string() })).optional(),
});
export type CardInput = z.infer<typeof input>;

/** Every object in a payload, in the order a reader meets them; what only stands in for others is left out. */
function* nodes(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const [key, inner] of Object.entries(value))
    if (key !== 'fallback' && key !== 'data') yield* nodes(inner);
}

/** The buttons of a card, in order. */
export function buttonsOf(card: unknown): CardButton[] {
  return [...nodes(card)].flatMap((node) => execute.safeParse(node).data ?? []);
}

/** The inputs of a form, in order. */
export function inputsOf(card: unknown): CardInput[] {
  return [...nodes(card)].flatMap((node) => input.safeParse(node).data ?? []);
}

const shown = z.looseObject({
  text: z.string().optional(),
  title: z.string().optional(),
  value: z.string().optional(),
  label: z.string().optional(),
});

/** All words a reader sees in a card, one a line, without the backslashes that keep Markdown out. */
export function textOf(card: unknown): string {
  return [...nodes(card)]
    .flatMap((node) => {
      const { text, label, title, value } = shown.safeParse(node).data ?? {};
      return [text, label, title, value].filter((one) => one !== undefined && one !== '');
    })
    .join('\n')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');
}

/** The values chosen in a choice; several of a multiple one. */
export function chosenOf({ value = '', isMultiSelect }: CardInput): string[] {
  return isMultiSelect ? value.split(',').filter(Boolean) : [value];
}

/** A card as it reads with its lists closed: of every choice only what is chosen. */
export function withoutOtherChoices(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutOtherChoices);
  const field = input.safeParse(value).data;
  const choices = field?.choices?.filter((choice) => chosenOf(field).includes(choice.value));
  if (choices) return { ...value, choices: choices.map(({ title }) => ({ title })), value: '' };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutOtherChoices(inner)]));
}

/**
 * What the client sends for a form: the values given, by input id or label, over those already there. Throws where
 * Teams would not send either: an unknown field, a required one left empty, an option that is not offered.
 */
export function fillInputs(card: unknown, given: Record<string, string>): Record<string, string> {
  const inputs = inputsOf(card);
  const rest = new Map(Object.entries(given));
  const values = inputs.map((field) => {
    const name = rest.has(field.id) ? field.id : (field.label ?? '');
    const value = rest.get(name) ?? field.value ?? '';
    rest.delete(name);
    return [field.id, checked(field, value)] as const;
  });
  if (rest.size > 0)
    throw new Error(
      `no field ${[...rest.keys()]} among ${inputs.map(({ id, label }) => `${id} (${label})`)}`,
    );
  return Object.fromEntries(values);
}

function checked(field: CardInput, value: string): string {
  const { id, isRequired, choices, isMultiSelect } = field;
  if (isRequired && value === '') throw new Error(`the field ${id} is required`);
  if (!choices || value === '') return value;
  const wanted = isMultiSelect ? chosenOf({ ...field, value }) : [value];
  return wanted.map((one) => offered(id, choices, one)).join(',');
}

function offered(id: string, choices: NonNullable<CardInput['choices']>, value: string): string {
  const choice = choices.find((one) => one.value === value) ?? choices.find((one) => one.title === value);
  if (!choice) throw new Error(`${id} offers ${choices.map((one) => one.title)}, not ${value}`);
  return choice.value;
}
