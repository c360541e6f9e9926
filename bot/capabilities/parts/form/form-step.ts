import type { z } from 'zod';
import { buildForm, type FormDefinition, type FormState } from '../../../../cards/forms/build-form.ts';
import { joinChoices, splitChoices } from '../../../../cards/forms/choices.ts';
import type { FormSchema } from '../../../../cards/forms/field-data.ts';
import { validateForm } from '../../../../cards/forms/validate-form.ts';
import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CardView } from '../../../../cards/views/card-view.ts';
import type { FieldView, FormView } from '../../../../cards/views/form-view.ts';
import { noonOf } from '../../../../domain/programmes/rules/wall-clock.ts';
import type { Accepted, FlowView, Step } from '../../../engine/capability.ts';
import type { Asked } from '../../../engine/question.ts';
import type { Repeated } from './field-group.ts';

type FormStep = Extract<Step, { kind: 'form' }>;
type Fact = { label: string; value: string };
type Answers<S extends FormSchema> = z.output<S>;

/** What is wrong with a draft: beside the fields it is about, and above all of them. */
export type Problems = { errors?: Readonly<Record<string, string>>; error?: string };

/** A form as a step of a flow: what it asks, what a draft answers already, and the draft that its answers make. */
export type FormSpec<D, F, S extends FormSchema> = {
  /** The fields with the options of this moment, each typed against the schema; above them those of a `fieldGroup`. */
  ask(draft: D, facts: F, view: FlowView): FormDefinition<S> & { each?: Repeated };
  values(draft: D, facts: F): { [K in keyof Answers<S>]?: unknown };
  /** `answers` holds those of a repeated group as well. */
  fill(draft: D, answers: Answers<S>, facts: F): D;
  /** What the schema cannot know of a filled draft: a day too soon, a rule of the business. */
  check?(filled: D, facts: F, view: FlowView): Problems;
  /** What is said before anybody typed, `wrong` being what is refused so far: words that fit no field, how many is missing. */
  remarks?(draft: D, facts: F, view: FlowView, wrong: Readonly<Record<string, string>>): Problems;
  /** Whether it can be sent as it stands, where more than its answers decides that. */
  ready?(draft: D, facts: F): boolean;
  /** The card that stands for the form where a click opens it; its answers in words unless said otherwise. */
  summary?(shown: { form: FormView; ready: boolean }, draft: D, facts: F, view: FlowView): CardView;
  /** What it asks, where that is more than whether to send it or what is missing. */
  asks?(shown: { form: FormView; ready: boolean }, draft: D, facts: F, view: FlowView): Partial<Asked>;
  /** Said above a form so long that the answer to correct may be out of sight. */
  wrongKey?: TextKey;
};

/** The two ends of a form: showing it, with a summary where a click opens it, and reading it again. */
export function formStep<D, F, S extends FormSchema>(spec: FormSpec<D, F, S>) {
  return {
    /** The form, filled as far as known, and its answers in words. */
    show(draft: D, facts: F, view: FlowView): FormStep {
      const known = spec.values(draft, facts);
      const read = readForm(spec, { draft, facts, view }, known);
      const wrong = read.ok ? {} : read.errors;
      const said = spec.remarks?.(draft, facts, view, wrong);
      const form = build(spec, { draft, facts, view }, { values: known, ...said });
      const ready = spec.ready?.(draft, facts) ?? read.ok;
      const own = spec.summary?.({ form, ready }, draft, facts, view);
      const summary = own ?? summaryOf(form, { wrong, whole: read.ok ? '' : read.error }, view);
      const asks = { ...asksAbout(form, ready, view), ...spec.asks?.({ form, ready }, draft, facts, view) };
      return { kind: 'form', form, ready, summary, asks };
    },
    /** Reads a filled form; what was typed stays when something is wrong. */
    accept(draft: D, typed: Record<string, unknown>, facts: F, view: FlowView): Accepted<D> {
      const read = readForm(spec, { draft, facts, view }, typed);
      if (read.ok) return { ok: true, draft: read.draft };
      const { filled, errors, error } = read;
      // What was answered can lead to more fields: they show what is known, all others what was typed.
      const values = filled === null ? typed : { ...spec.values(filled, facts), ...typed };
      const form = build(spec, { draft: filled ?? draft, facts, view }, { values, errors, error });
      return { ok: false, form };
    },
  };
}

type Moment<D, F> = { draft: D; facts: F; view: FlowView };

function questions<D, F, S extends FormSchema>(
  { ask }: FormSpec<D, F, S>,
  { draft, facts, view }: Moment<D, F>,
) {
  const { each, ...own } = ask(draft, facts, view);
  if (each === undefined) return own;
  // The answers of a group are read by the group: here they are fields like all others.
  const schema = each.schema.extend(own.schema.shape) as FormSchema as S;
  return { ...own, schema, fields: { ...each.fields, ...own.fields } };
}

function build<D, F, S extends FormSchema>(spec: FormSpec<D, F, S>, moment: Moment<D, F>, state: FormState) {
  return buildForm(questions(spec, moment), state, moment.view.t);
}

/** The draft the answers make, or what is wrong with them; `filled`: with that draft, since each can be read by itself. */
function readForm<D, F, S extends FormSchema>(
  spec: FormSpec<D, F, S>,
  moment: Moment<D, F>,
  typed: Readonly<Record<string, unknown>>,
) {
  const { draft, facts, view } = moment;
  const offered = onlyOffered(build(spec, moment, { values: typed }), typed);
  const read = validateForm(questions(spec, moment).schema, offered, view.t);
  if (!read.ok) {
    const error = spec.wrongKey === undefined ? read.error : view.t.text(spec.wrongKey);
    return { ok: false as const, filled: null, errors: read.errors, error };
  }
  const filled = spec.fill(draft, read.value, facts);
  const { errors = {}, error = '' } = spec.check?.(filled, facts, view) ?? {};
  const isFine = error === '' && Object.keys(errors).length === 0;
  return isFine ? { ok: true as const, draft: filled } : { ok: false as const, filled, errors, error };
}

/** A choice that is not among those offered counts as no answer: lists change while a form lies open. */
function onlyOffered({ fields }: FormView, typed: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(typed).map(([key, value]) => {
      const field = fields.find((one) => one.key === key);
      if (field?.input !== 'choice' && field?.input !== 'choices') return [key, value];
      const isOffered = (one: unknown) => field.options.some((option) => option.value === one);
      if (field.input === 'choice') return [key, isOffered(value) ? value : undefined];
      return [key, joinChoices(splitChoices(String(value ?? '')).filter(isOffered))];
    }),
  );
}

/** Whether to send it, or what is still missing, which a yes alone does not complete. */
function asksAbout(form: FormView, ready: boolean, view: FlowView): Asked {
  if (ready) return view.asksToSend(form.title);
  const wrong = form.fields.filter(({ error, required, value }) => error || (required && !value));
  const text = missingText(
    view.t,
    wrong.map(({ label }) => label),
  );
  return {
    id: 'complete-this',
    kind: 'send-this',
    text: text || form.error || form.title,
    answers: { cancel: view.cancel() },
  };
}

/** What a form says, without opening it: the answers so far, and what is still missing. */
function summaryOf(
  form: FormView,
  { wrong, whole }: { wrong: Readonly<Record<string, string>>; whole: string },
  view: FlowView,
): FormStep['summary'] {
  const { t } = view;
  const asked = form.fields.filter(({ key }) => wrong[key] !== undefined).map(({ label }) => label);
  return {
    card: 'summary',
    data: {
      title: form.title,
      intro: form.intro,
      facts: answersOf(form, t),
      missing: [missingText(t, asked), whole].filter(Boolean).join(' '),
      warnings: [],
      actions:
        asked.length === 0 && whole === ''
          ? [view.send(), view.edit(), view.cancel()]
          : [view.edit(t.text('engine.complete')), view.cancel()],
    },
  };
}

/** What a summary says of the fields that are still to be answered; nothing when there are none. */
export function missingText(t: Texts, fields: readonly string[]): string {
  return fields.length === 0 ? '' : t.text('engine.summary.missing', { fields: t.list(fields) });
}

/** The answers of a form in words; what was not answered is left out. */
function answersOf({ fields }: FormView, t: Texts): Fact[] {
  return fields.flatMap((field) => {
    const value = answerOf(field, t);
    return value === '' ? [] : [{ label: field.label, value }];
  });
}

function answerOf(field: FieldView, t: Texts): string {
  if (field.input === 'choice')
    return field.options.find(({ value }) => value === field.value && value !== noChoice)?.label ?? '';
  if (field.input === 'choices') {
    const chosen = splitChoices(field.value);
    return t.list(field.options.flatMap(({ value, label }) => (chosen.includes(value) ? [label] : [])));
  }
  if (field.input === 'toggle') return field.value ? t.text('engine.yes') : '';
  if (field.input === 'date' && field.value !== '') return t.date(noonOf(field.value));
  return field.value;
}

/** Stands for "none of them": a select has no empty choice in either chat system. */
export const noChoice = 'none';
