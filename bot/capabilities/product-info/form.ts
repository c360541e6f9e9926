import { z } from 'zod';
import { buildForm, type FormDefinition } from '../../../cards/forms/build-form.ts';
import { validateForm } from '../../../cards/forms/validate-form.ts';
import type { FormView } from '../../../cards/views/form-view.ts';
import type { Accepted, FlowView, Step } from '../../engine/capability.ts';
import { deviceOptions } from '../parts/device/about-device.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { summaryActions } from '../parts/form/summary-actions.ts';
import { maxTyped } from '../parts/form/text-limits.ts';
import { type GuideDraft, subjectOf, subjects } from './draft.ts';
import type { GuideFacts } from './facts.ts';

/** Stands for "no device": a select has no empty choice in either chat system. */
const none = 'none';

const guideSchema = z.object({
  question: z.string().min(1).max(maxTyped),
  subject: z.enum(subjects),
  device: z.string().default(none),
});

/** The request, filled as far as known. Without a question yet, sending it looks for an article first (F28). */
export function guideForm(
  draft: GuideDraft,
  facts: GuideFacts,
  view: FlowView,
): Extract<Step, { kind: 'form' }> {
  const ready = draft.question !== '';
  const form = build(draft, facts, view, { values: valuesOf(draft, facts) });
  return { kind: 'form', form, ready, summary: summary(draft, facts, view, ready) };
}

/** Reads a filled form; a device that is not among the person's counts as none. */
export function acceptGuide(
  draft: GuideDraft,
  values: Record<string, unknown>,
  facts: GuideFacts,
  view: FlowView,
): Accepted<GuideDraft> {
  const read = validateForm(guideSchema, values, view.t);
  if (!read.ok)
    return { ok: false, form: build(draft, facts, view, { values, errors: read.errors, error: read.error }) };
  const { question, subject, device } = read.value;
  const chosen = [facts.device, ...facts.devices].find((one) => one?.id === device);
  // Words that name no device keep the only one a person has from being taken.
  const about = chosen ? chosenDevice(chosen.id) : { deviceId: null, candidates: [], unknownDevice: '' };
  const isRequest = draft.isRequest || draft.question !== '';
  return { ok: true, draft: { ...draft, ...about, question, subject, isRequest } };
}

type State = { values: Record<string, unknown>; errors?: Record<string, string>; error?: string };

function build(draft: GuideDraft, facts: GuideFacts, view: FlowView, state: State): FormView {
  const { t } = view;
  const isNew = draft.question === '';
  const definition: FormDefinition<typeof guideSchema> = {
    schema: guideSchema,
    titleKey: isNew ? 'guides.menu.title' : 'guides.form.title',
    introKey: introKey(draft),
    ...(isNew ? { submitKey: 'guides.form.search' } : {}),
    fields: {
      question: { input: 'longText', labelKey: 'guides.form.question', hintKey: 'guides.form.questionHint' },
      subject: {
        input: 'choice',
        labelKey: 'guides.form.subject',
        options: subjects.map((value) => ({ value, label: t.text(`guides.subject.${value}`) })),
      },
      device: {
        input: 'choice',
        labelKey: 'guides.form.device',
        options: [{ value: none, label: t.text('guides.form.noDevice') }, ...deviceOptions(facts)],
      },
    },
  };
  return buildForm(definition, state, t);
}

function introKey({ question, articleOutcome }: GuideDraft) {
  if (question === '') return 'guides.form.ask';
  return articleOutcome === 'no' ? 'guides.form.notHelped' : 'guides.form.noArticle';
}

function valuesOf(draft: GuideDraft, { device }: GuideFacts): Record<string, unknown> {
  return {
    question: draft.question.slice(0, maxTyped),
    subject: subjectOf(draft),
    device: device?.id ?? none,
  };
}

function summary(
  draft: GuideDraft,
  { device }: GuideFacts,
  view: FlowView,
  ready: boolean,
): Extract<Step, { kind: 'form' }>['summary'] {
  const { t } = view;
  const about = device ? deviceName(device) : t.text('guides.form.noDevice');
  return {
    card: 'summary',
    data: {
      title: t.text(ready ? 'guides.form.title' : 'guides.menu.title'),
      intro: t.text(introKey(draft)),
      facts: [
        { label: t.text('guides.form.question'), value: draft.question || '–' },
        { label: t.text('guides.form.subject'), value: t.text(`guides.subject.${subjectOf(draft)}`) },
        { label: t.text('guides.form.device'), value: about },
      ],
      missing: '',
      warnings: [],
      actions: summaryActions(view, ready),
    },
  };
}
