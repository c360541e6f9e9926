import { z } from 'zod';
import { buildForm, type FormDefinition, type FormState } from '../../../cards/forms/build-form.ts';
import type { FormFields } from '../../../cards/forms/field-data.ts';
import { validateForm } from '../../../cards/forms/validate-form.ts';
import type { Texts } from '../../../cards/texts/texts.ts';
import type { FormView } from '../../../cards/views/form-view.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import { highestReading } from '../../../domain/meters/rules/judge-reading.ts';
import type { MeterState } from '../../../domain/meters/rules/meter-state.ts';
import type { Accepted, FlowView, Step } from '../../engine/capability.ts';
import type { Asked } from '../../engine/question.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { asksAbout } from '../parts/form/form-step.ts';
import { check } from './buttons.ts';
import type { MetersDraft } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { leftOutText, namesOf, problemOf, recordArgs } from './labels.ts';
import { type JudgedReading, questionOf, readingsOf } from './readings.ts';
import { metersSummary } from './summary.ts';

const figure = z.number().int().min(0).max(highestReading).optional();
type MetersSchema = z.ZodObject<Record<string, typeof figure>>;

/** The form: one input for each of the device's own counters, each with its record (F14, F16, G39, G41). */
export function metersForm(
  draft: MetersDraft,
  facts: MeterFacts,
  view: FlowView,
): Extract<Step, { kind: 'form' }> {
  const { given, unplaced } = readingsOf(draft, facts);
  const ready = given.length > 0 && draft.stand !== 'change' && questionOf(draft, facts) === null;
  const error = leftOutText(view.t, unplaced, draft.unused);
  const values = Object.fromEntries(given.map(({ meter, value }) => [keyOf(facts, meter), value]));
  const form = build(draft, facts, view, { values, errors: errorsOf(given, facts, view.t), error });
  const summary = metersSummary(draft, facts, view, ready);
  const asks = asksAbout(form.title, ready ? '' : view.t.text('meters.missing'), view);
  return {
    kind: 'form',
    form,
    summary,
    ready,
    asks: draft.stand === 'change' ? judgedAgain(asks, view) : asks,
  };
}

/** Figures that were to be changed and are right after all: a yes has them judged again. */
function judgedAgain(asks: Asked, view: FlowView): Asked {
  return { ...asks, answers: { ...asks.answers, yes: view.act(check, view.t.text('engine.yes'), {}) } };
}

/** Reads a filled form. Counters may be left empty, but not all of them. */
export function acceptMeters(
  draft: MetersDraft,
  values: Record<string, unknown>,
  facts: MeterFacts,
  view: FlowView,
): Accepted<MetersDraft> {
  const { device, meters } = facts;
  if (device === null) return { ok: true, draft };
  const read = validateForm(schemaOf(facts), values, view.t);
  if (!read.ok) {
    const { errors, error } = read;
    return { ok: false, form: build(draft, facts, view, { values, errors, error }) };
  }
  const given = meters.flatMap((meter) => {
    const value = read.value[keyOf(facts, meter)];
    return value === undefined ? [] : [[meter.code, value] as const];
  });
  if (given.length === 0) {
    const error = view.t.text('meters.missing');
    return { ok: false, form: build(draft, facts, view, { values, error }) };
  }
  const filled = { said: [], values: Object.fromEntries(given), stand: 'open' as const };
  return { ok: true, draft: { ...draft, ...chosenDevice(device.id), ...filled } };
}

function build(draft: MetersDraft, facts: MeterFacts, view: FlowView, state: FormState): FormView {
  const { t } = view;
  const { device, meters } = facts;
  const form: FormDefinition<MetersSchema> = {
    schema: schemaOf(facts),
    titleKey: 'meters.form.title',
    introKey: draft.others.length === 0 ? 'meters.form.intro' : 'meters.form.introFirst',
    introArgs: { device: device ? deviceName(device) : '–', others: namesOf(t, draft.others) },
    fields: Object.fromEntries(meters.map((meter) => [keyOf(facts, meter), fieldOf(meter, t)])),
  };
  return buildForm(form, state, t);
}

function schemaOf(facts: MeterFacts): MetersSchema {
  return z.object(Object.fromEntries(facts.meters.map((meter) => [keyOf(facts, meter), figure])));
}

/** The device is part of a field's name: a form still open for another device never fills this one. */
function keyOf({ device }: { device: Device | null }, { code }: MeterState): string {
  return `${code}-${device?.serial ?? ''}`;
}

function fieldOf({ kind, code, last }: MeterState, t: Texts): FormFields<MetersSchema>[string] {
  const label = { input: 'number', labelKey: `meters.counter.${kind}`, labelArgs: { code } } as const;
  if (last === null) return { ...label, hintKey: 'meters.hint.none' };
  return { ...label, hintKey: 'meters.hint', hintArgs: recordArgs(t, last) };
}

/** What is wrong with figures that did not come from this form, or no longer fit (F8). */
function errorsOf(given: readonly JudgedReading[], facts: MeterFacts, t: Texts): Record<string, string> {
  const errors = given.map(({ meter, judgement }) => [keyOf(facts, meter), problemOf(t, judgement)] as const);
  return Object.fromEntries(errors.filter(([, error]) => error !== ''));
}
