import { z } from 'zod';
import type { FieldOption } from '../../../cards/views/form-view.ts';
import type { FaultNode } from '../../../domain/programmes/schema.ts';
import type { FlowView } from '../../engine/capability.ts';
import { findDanger } from '../../understanding/safety/find-danger.ts';
import { readMessage } from '../../understanding/text/message.ts';
import { deskNotes } from '../parts/desk/desk-notes.ts';
import { deviceOptions } from '../parts/device/about-device.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { formStep, noChoice } from '../parts/form/form-step.ts';
import { maxTyped, wholeText } from '../parts/form/text-limits.ts';
import type { FaultDraft, FaultFacts } from './draft.ts';
import { branchesOf, branchLabel, scenariosOf } from './labels.ts';

const faultSchema = z.object({
  device: z.string(),
  problem: z.string(),
  scenario: z.string().default(noChoice),
  description: z.string().min(1).max(maxTyped),
  secondary: z.string().default(noChoice),
});

/** The form, filled as far as known (G28); what the person is need not be asked. */
export const faultForm = formStep<FaultDraft, FaultFacts, typeof faultSchema>({
  ask: (draft, facts, view) => ({
    schema: faultSchema,
    titleKey: 'faults.form.title',
    introKey: 'faults.form.intro',
    notes: deskNotes(draft, facts, view),
    fields: {
      device: { input: 'choice', labelKey: 'faults.form.device', options: deviceOptions(facts) },
      problem: {
        input: 'choice',
        labelKey: 'faults.form.problem',
        options: branchOptions(facts.taxonomy, view),
      },
      scenario: {
        input: 'choice',
        labelKey: 'faults.form.scenario',
        options: [
          { value: noChoice, label: view.t.text('faults.form.unsure') },
          ...branchOptions(scenariosOf(facts.taxonomy, draft.problem), view),
        ],
      },
      description: {
        input: 'longText',
        labelKey: 'faults.form.description',
        hintKey: 'faults.form.descriptionHint',
      },
      secondary: { input: 'choice', labelKey: 'faults.form.secondary', options: contactOptions(facts, view) },
    },
  }),
  values: (draft, { device }) => ({
    device: device?.id,
    problem: draft.problem,
    scenario: draft.scenario ?? noChoice,
    description: draft.description.slice(0, maxTyped),
    secondary: draft.secondaryContactId ?? noChoice,
  }),
  fill(draft, { device, problem, scenario, description, secondary }, facts) {
    const moved = device !== facts.device?.id;
    const fits = branchesOf(scenariosOf(facts.taxonomy, problem)).includes(scenario);
    return {
      ...draft,
      ...chosenDevice(device),
      isNew: draft.isNew && !moved,
      problem,
      sends: null,
      scenario: fits ? scenario : null,
      description: wholeText(draft.description, description),
      danger: draft.danger ?? findDanger(readMessage(description))?.kind ?? null,
      secondaryContactId: secondary === noChoice ? null : secondary,
    };
  },
});

function branchOptions(tree: readonly FaultNode[], { language }: FlowView): FieldOption[] {
  return branchesOf(tree).map((id) => ({ value: id, label: branchLabel(tree, id, language) }));
}

function contactOptions({ contacts }: FaultFacts, { t }: FlowView): FieldOption[] {
  const nobody = { value: noChoice, label: t.text('faults.form.nobody') };
  return [nobody, ...contacts.map(({ id, name }) => ({ value: id, label: name }))];
}
