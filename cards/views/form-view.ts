/** A form as the reader sees it: final texts, current values, errors beside their fields. */
export type FormView = {
  title: string;
  intro: string;
  fields: readonly FieldView[];
  /** A problem of the whole form, shown above the fields; empty when there is none. */
  error: string;
  submit: string;
  cancel: string;
};

type FieldBase = {
  key: string;
  label: string;
  hint: string;
  required: boolean;
  /** What was wrong with the value given; empty when nothing was. */
  error: string;
};

export type FieldOption = { value: string; label: string };

/** The closed vocabulary of inputs: each costs a renderer for Teams and one for Slack. */
export type FieldView = FieldBase &
  (
    | { input: 'text' | 'longText'; value: string; maxLength: number; placeholder: string }
    | { input: 'number'; value: string; min: number; max: number; placeholder: string }
    | { input: 'choice'; value: string; options: readonly FieldOption[]; style: 'compact' | 'expanded' }
    | { input: 'toggle'; value: boolean; text: string }
    | { input: 'date'; value: string }
    | { input: 'note'; value: string }
  );
