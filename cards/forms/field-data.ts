import type { z } from 'zod';
import type { TextKey } from '../texts/catalogue.ts';
import type { TextArgs } from '../texts/message.ts';
import type { FieldOption } from '../views/form-view.ts';

/** What a field says: the key of its label, and of a hint below it. */
type Words = {
  labelKey: TextKey;
  labelArgs?: TextArgs;
  hintKey?: TextKey;
  hintArgs?: TextArgs;
  /** False: not asked this time, such as a PO number without priority shipping. */
  shown?: boolean;
};

type NumberField = Words & { input: 'number'; placeholderKey?: TextKey; placeholderArgs?: TextArgs };
type ToggleField = Words & { input: 'toggle'; textKey: TextKey; textArgs?: TextArgs };
type TextField = Words & { input: 'text' | 'longText'; placeholderKey?: TextKey; placeholderArgs?: TextArgs };
type DateField = Words & { input: 'date' };
/** Options that come from data, such as the devices of a person. */
type OptionsField = Words & {
  input: 'choice';
  style?: 'compact' | 'expanded';
  options: readonly FieldOption[];
};
/** Options of a closed set, each with its text: one that is forgotten does not compile. */
type KeyedField<V extends string> = Words & {
  input: 'choice';
  style?: 'compact' | 'expanded';
  optionKeys: Record<V, TextKey>;
};

/** Any number of options; the answer is a text that `splitChoices` reads. */
type SeveralField = Words & { input: 'choices'; options: readonly FieldOption[] };

/** The inputs that can ask for a value of type T. */
type FieldFor<T> = [T] extends [boolean]
  ? ToggleField
  : [T] extends [number]
    ? NumberField
    : [T] extends [string]
      ? string extends T
        ? TextField | DateField | OptionsField | SeveralField
        : KeyedField<T> | OptionsField
      : never;

export type FormSchema = z.ZodObject;

/** Field data for every key of a schema, in the order in which they are asked. */
export type FormFields<S extends FormSchema> = {
  [K in keyof z.output<S>]-?: FieldFor<NonNullable<z.output<S>[K]>>;
};

/** Any field's data, for code that has no schema at hand. */
export type FieldData =
  | NumberField
  | ToggleField
  | TextField
  | DateField
  | OptionsField
  | SeveralField
  | KeyedField<string>;
