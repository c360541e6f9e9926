import { z } from 'zod';
import { buildForm, type FormDefinition } from '../../../cards/forms/build-form.ts';
import { validateForm } from '../../../cards/forms/validate-form.ts';
import type { FieldOption, FormView } from '../../../cards/views/form-view.ts';
import type { Accepted, FlowView, Step } from '../../engine/capability.ts';
import { deviceOptions } from '../parts/device/about-device.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { summaryActions } from '../parts/form/summary-actions.ts';
import { maxDescription, maxTyped } from '../parts/form/text-limits.ts';
import type { FaultDraft } from './draft.ts';
import type { FaultFacts } from './facts.ts';
import { branchLabel, problems, scenarios } from './labels.ts';

/** Stands for "not sure" and "nobody": a select has no empty choice in either chat system. */
const none = 'none';

const faultSchema = z.object({
  device: z.string(),
  problem: z.string(),
  scenario: z.string().default(none),
  description: z.string().min(1).max(maxTyped),
  secondary: z.string().default(none),
});

/** The form, filled as far as known (G28); what the person is need not be asked. */
export function faultForm(
  draft: FaultDraft,
  facts: FaultFacts,
  view: FlowView,
): Extract<Step, { kind: 'form' }> {
  const form = build(draft, facts, view, { values: valuesOf(draft, facts) });
  const ready = knownProblem(draft, facts) !== null && draft.description !== '' && facts.device !== null;
  return { kind: 'form', form, summary: summary(draft, facts, view, ready), ready };
}

/** Reads a filled form; a choice that is not among those offered counts as none. */
export function acceptFault(
  draft: FaultDraft,
  values: Record<string, unknown>,
  facts: FaultFacts,
  view: FlowView,
): Accepted<FaultDraft> {
  const read = validateForm(faultSchema, values, view.t);
  if (!read.ok)
    return { ok: false, form: build(draft, facts, view, { values, errors: read.errors, error: read.error }) };
  const { device, problem, scenario, description, secondary } = read.value;
  const chosen = facts.devices.find((one) => one.id === device) ?? facts.device;
  const errors = problems(facts.taxonomy).includes(problem) ? {} : { problem: view.t.text('forms.required') };
  if (!chosen || Object.keys(errors).length > 0)
    return { ok: false, form: build(draft, facts, view, { values, errors }) };
  const fits = scenarios(facts.taxonomy, problem).includes(scenario);
  const moved = chosen.id !== facts.device?.id;
  return {
    ok: true,
    draft: {
      ...draft,
      ...chosenDevice(chosen.id),
      isNew: draft.isNew && !moved,
      problem,
      scenario: fits ? scenario : null,
      description: description.slice(0, maxDescription),
      secondaryContactId: facts.contacts.some((one) => one.id === secondary) ? secondary : null,
    },
  };
}

type State = { values: Record<string, unknown>; errors?: Record<string, string>; error?: string };

function build(draft: FaultDraft, facts: FaultFacts, view: FlowView, state: State): FormView {
  const { t } = view;
  const definition: FormDefinition<typeof faultSchema> = {
    schema: faultSchema,
    titleKey: 'faults.form.title',
    introKey: 'faults.form.intro',
    fields: {
      device: { input: 'choice', labelKey: 'faults.form.device', options: deviceOptions(facts) },
      problem: {
        input: 'choice',
        labelKey: 'faults.form.problem',
        options: options(problems(facts.taxonomy), (id) => branchLabel(t, id)),
      },
      scenario: {
        input: 'choice',
        labelKey: 'faults.form.scenario',
        options: scenarioOptions(draft, facts, view),
      },
      description: {
        input: 'longText',
        labelKey: 'faults.form.description',
        hintKey: 'faults.form.descriptionHint',
      },
      secondary: { input: 'choice', labelKey: 'faults.form.secondary', options: contactOptions(facts, view) },
    },
  };
  return buildForm(definition, state, t);
}

function scenarioOptions(draft: FaultDraft, { taxonomy }: FaultFacts, { t }: FlowView): FieldOption[] {
  const unsure = { value: none, label: t.text('faults.node.unsure') };
  return [unsure, ...options(scenarios(taxonomy, draft.problem), (id) => branchLabel(t, id))];
}

function contactOptions({ contacts }: FaultFacts, { t }: FlowView): FieldOption[] {
  return [
    { value: none, label: t.text('faults.form.nobody') },
    ...contacts.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

function options(ids: readonly string[], label: (id: string) => string): FieldOption[] {
  return ids.map((id) => ({ value: id, label: label(id) }));
}

function valuesOf(draft: FaultDraft, facts: FaultFacts): Record<string, unknown> {
  return {
    device: facts.device?.id,
    problem: knownProblem(draft, facts) ?? undefined,
    scenario: draft.scenario ?? none,
    description: draft.description.slice(0, maxTyped),
    secondary: draft.secondaryContactId ?? none,
  };
}

function knownProblem({ problem }: FaultDraft, { taxonomy }: FaultFacts): string | null {
  return problem !== null && problems(taxonomy).includes(problem) ? problem : null;
}

function summary(
  draft: FaultDraft,
  facts: FaultFacts,
  view: FlowView,
  ready: boolean,
): Extract<Step, { kind: 'form' }>['summary'] {
  const { t } = view;
  const problem = knownProblem(draft, facts);
  const scenario =
    draft.scenario === null
      ? []
      : [{ label: t.text('faults.form.scenario'), value: branchLabel(t, draft.scenario) }];
  return {
    card: 'summary',
    data: {
      title: t.text(ready ? 'engine.summary.title' : 'engine.summary.incomplete'),
      intro: t.text('engine.summary.intro'),
      facts: [
        { label: t.text('faults.form.device'), value: facts.device ? deviceName(facts.device) : '–' },
        { label: t.text('faults.form.problem'), value: problem === null ? '–' : branchLabel(t, problem) },
        ...scenario,
        { label: t.text('faults.form.description'), value: draft.description || '–' },
      ],
      missing: ready
        ? ''
        : t.text('engine.summary.missing', { fields: t.list(missing(draft, problem, view)) }),
      warnings: [],
      actions: summaryActions(view, ready),
    },
  };
}

function missing({ description }: FaultDraft, problem: string | null, { t }: FlowView): string[] {
  return [
    ...(problem === null ? [t.text('faults.form.problem')] : []),
    ...(description === '' ? [t.text('faults.form.description')] : []),
  ];
}
