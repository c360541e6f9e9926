import type { TextKey } from '../texts/catalogue.ts';
import type { TextArgs } from '../texts/message.ts';
import type { Texts } from '../texts/texts.ts';
import type { FieldOption, FieldView, FormView } from '../views/form-view.ts';
import type { FieldData, FormFields, FormSchema } from './field-data.ts';
import { type FieldRules, fieldRules } from './field-rules.ts';
import { maxNumber } from './parse-number.ts';

const defaultMaxLength = { text: 250, longText: 3000 } as const;

/** Keys a button's own data need beside the values of the form. */
const reserved = new Set(['v', 'p', 'a']);

export type FormDefinition<S extends FormSchema> = {
  schema: S;
  fields: FormFields<S>;
  titleKey: TextKey;
  titleArgs?: TextArgs;
  introKey?: TextKey;
  introArgs?: TextArgs;
  /** `engine.send` when nothing else is said. */
  submitKey?: TextKey;
  /** What the reader should have in view while answering, shown before the fields. */
  notes?: readonly FormNote[];
};

type FormNote = { key: string; labelKey: TextKey; labelArgs?: TextArgs; value: string };

export type FormState = {
  /** Answers so far, as typed or as the schema gives them, by field key. */
  values: Readonly<Record<string, unknown>>;
  /** From `validateForm`. */
  errors?: Readonly<Record<string, string>>;
  error?: string;
};

/**
 * A form as it is shown: fields in the order of `fields`, with what their schema demands, the answers so far and what
 * is wrong with them. Throws on a field key that a button's data need (v, p, a).
 */
export function buildForm<S extends FormSchema>(
  definition: FormDefinition<S>,
  state: FormState,
  texts: Texts,
): FormView {
  const rules = fieldRules(definition.schema);
  const fields = Object.entries<FieldData>(definition.fields).filter(([, data]) => data.shown !== false);
  return {
    title: texts.text(definition.titleKey, definition.titleArgs),
    intro: definition.introKey ? texts.text(definition.introKey, definition.introArgs) : '',
    fields: [
      ...(definition.notes ?? []).map((note) => buildNote(note, texts)),
      ...fields.map(([key, data]) => buildField(key, data, rules[key], state, texts)),
    ],
    error: state.error ?? '',
    submit: texts.text(definition.submitKey ?? 'engine.send'),
    cancel: texts.text('engine.cancel'),
  };
}

function buildNote({ key, labelKey, labelArgs, value }: FormNote, texts: Texts): FieldView {
  const label = texts.text(labelKey, labelArgs);
  return { key, label, hint: '', required: false, error: '', input: 'note', value };
}

function buildField(
  key: string,
  data: FieldData,
  rules: FieldRules | undefined,
  state: FormState,
  texts: Texts,
): FieldView {
  if (reserved.has(key)) throw new Error(`a form field cannot be called "${key}"`);
  const base = {
    key,
    label: texts.text(data.labelKey, data.labelArgs),
    hint: data.hintKey ? texts.text(data.hintKey, data.hintArgs) : '',
    required: rules?.required ?? false,
    error: state.errors?.[key] ?? '',
  };
  return { ...base, ...inputOf(data, rules, state.values[key], texts) };
}

/** What distinguishes a field from the others: its input. */
type FieldInput = FieldView extends infer F ? (F extends FieldView ? Omit<F, keyof Base> : never) : never;
type Base = Pick<FieldView, 'key' | 'label' | 'hint' | 'required' | 'error'>;

function inputOf(data: FieldData, rules: FieldRules | undefined, raw: unknown, texts: Texts): FieldInput {
  const value = raw === undefined || raw === null ? '' : String(raw);
  switch (data.input) {
    case 'text':
    case 'longText': {
      const maxLength = rules?.maxLength ?? defaultMaxLength[data.input];
      return { input: data.input, value, maxLength, placeholder: placeholderOf(data, texts) };
    }
    case 'number': {
      const placeholder = placeholderOf(data, texts);
      return {
        input: 'number',
        value,
        min: Math.max(rules?.min ?? 0, 0),
        max: rules?.max ?? maxNumber,
        placeholder,
      };
    }
    case 'choice':
      return { input: 'choice', value, options: optionsOf(data, texts), style: data.style ?? 'compact' };
    case 'choices':
      return { input: 'choices', value, options: data.options };
    case 'toggle':
      return { input: 'toggle', value: value === 'true', text: texts.text(data.textKey, data.textArgs) };
    case 'date':
      return { input: 'date', value };
  }
}

function placeholderOf(data: { placeholderKey?: TextKey; placeholderArgs?: TextArgs }, texts: Texts): string {
  return data.placeholderKey ? texts.text(data.placeholderKey, data.placeholderArgs) : '';
}

function optionsOf(data: FieldData & { input: 'choice' }, texts: Texts): readonly FieldOption[] {
  if ('options' in data) return data.options;
  return Object.entries(data.optionKeys).map(([value, key]) => ({ value, label: texts.text(key) }));
}
