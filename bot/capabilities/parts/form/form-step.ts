import type { z } from 'zod';
import { buildForm, type FormDefinition, type FormState } from '../../../../cards/forms/build-form.ts';
import type { FormSchema } from '../../../../cards/forms/field-data.ts';
import { validateForm } from '../../../../cards/forms/validate-form.ts';
import type { Texts } from '../../../../cards/texts/texts.ts';
import type { FieldView, FormView } from '../../../../cards/views/form-view.ts';
import type { Accepted, FlowView, Step } from '../../../engine/capability.ts';
import { summaryActions } from './summary-actions.ts';

type FormStep = Extract<Step, { kind: 'form' }>;
type Fact = { label: string; value: string };
type Answers<S extends FormSchema> = z.output<S>;

/** A form as a step of a flow: what it asks, what a draft answers already, and the draft that its answers make. */
export type FormSpec<D, F, S extends FormSchema> = {
  /** The fields with the options of this moment; each is typed against the schema. */
  ask(draft: D, facts: F, view: FlowView): FormDefinition<S>;
  values(draft: D, facts: F): { [K in keyof Answers<S>]?: unknown };
  fill(draft: D, answers: Answers<S>, facts: F): D;
  /** What the schema cannot know, beside the field it is about: a day too soon, a choice that does not go with another. */
  check?(answers: Answers<S>, facts: F, view: FlowView): { [K in keyof Answers<S>]?: string };
};

/** The two ends of a form: showing it, with a summary where a click opens it, and reading it again. */
export function formStep<D, F, S extends FormSchema>(spec: FormSpec<D, F, S>) {
  const { ask, values, fill } = spec;
  const build = (draft: D, facts: F, view: FlowView, state: FormState) =>
    buildForm(ask(draft, facts, view), state, view.t);
  return {
    /** The form, filled as far as known, and its answers in words. */
    show(draft: D, facts: F, view: FlowView): FormStep {
      const known = values(draft, facts);
      const form = build(draft, facts, view, { values: known });
      const read = readForm(spec, form, { draft, facts, view }, known);
      const missing = read.ok ? '' : missingText(form, read.errors, view);
      return {
        kind: 'form',
        form,
        ready: read.ok,
        summary: summaryOf(form, missing, view),
        asks: asksAbout(form.title, missing, view),
      };
    },
    /** Reads a filled form; what was typed stays when something is wrong. */
    accept(draft: D, typed: Record<string, unknown>, facts: F, view: FlowView): Accepted<D> {
      const asked = build(draft, facts, view, { values: typed });
      const read = readForm(spec, asked, { draft, facts, view }, typed);
      if (read.ok) return { ok: true, draft: fill(draft, read.value, facts) };
      const { errors, error } = read;
      return { ok: false, form: build(draft, facts, view, { values: typed, errors, error }) };
    },
  };
}

type Moment<D, F> = { draft: D; facts: F; view: FlowView };

function readForm<D, F, S extends FormSchema>(
  { ask, check }: FormSpec<D, F, S>,
  form: FormView,
  { draft, facts, view }: Moment<D, F>,
  typed: Readonly<Record<string, unknown>>,
) {
  const read = validateForm(ask(draft, facts, view).schema, onlyOffered(form, typed), view.t);
  if (!read.ok) return read;
  const problems: Record<string, string | undefined> = check?.(read.value, facts, view) ?? {};
  const errors = Object.fromEntries(
    Object.entries(problems).flatMap(([key, problem]) => (problem ? [[key, problem]] : [])),
  );
  return Object.keys(errors).length === 0 ? read : { ok: false as const, errors, error: '' };
}

/** A choice that is not among those offered counts as no answer: lists change while a form lies open. */
function onlyOffered({ fields }: FormView, typed: Readonly<Record<string, unknown>>) {
  const offers = (key: string, value: unknown) => {
    const field = fields.find((one) => one.key === key);
    return field?.input !== 'choice' || field.options.some((option) => option.value === value);
  };
  return Object.fromEntries(Object.entries(typed).filter(([key, value]) => offers(key, value)));
}

/** What a form says, without opening it: the answers so far, and what is still missing. */
function summaryOf(form: FormView, missing: string, view: FlowView): FormStep['summary'] {
  return {
    card: 'summary',
    data: {
      title: form.title,
      intro: form.intro,
      facts: answersOf(form, view.t),
      missing,
      warnings: [],
      actions: summaryActions(view, missing === ''),
    },
  };
}

function missingText({ fields }: FormView, errors: Record<string, string>, { t }: FlowView): string {
  const asked = fields.filter(({ key }) => errors[key] !== undefined).map(({ label }) => label);
  return asked.length === 0 ? '' : t.text('engine.summary.missing', { fields: t.list(asked) });
}

/** What a form asks: whether to send it, or what is still missing, which a yes alone does not complete. */
export function asksAbout(title: string, missing: string, view: FlowView): FormStep['asks'] {
  if (missing === '') return view.asksToSend(title);
  return { id: 'complete-this', kind: 'send-this', text: missing, answers: { cancel: view.cancel() } };
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
  if (field.input === 'toggle') return field.value ? t.text('engine.yes') : '';
  if (field.input === 'date' && field.value !== '') return t.date(new Date(`${field.value}T12:00:00Z`));
  return field.value;
}

/** Stands for "none of them": a select has no empty choice in either chat system. */
export const noChoice = 'none';
