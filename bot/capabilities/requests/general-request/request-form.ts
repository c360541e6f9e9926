import { z } from 'zod';
import { buildForm } from '../../../../cards/forms/build-form.ts';
import { validateForm } from '../../../../cards/forms/validate-form.ts';
import type { FormView } from '../../../../cards/views/form-view.ts';
import type { Device } from '../../../../domain/fleet/find-device.ts';
import type { Accepted, FlowView, Step } from '../../../engine/capability.ts';
import { deviceName } from '../../parts/device/device-name.ts';
import { summaryActions } from '../../parts/form/summary-actions.ts';
import { maxTyped } from '../../parts/form/text-limits.ts';
import type { RequestDraft } from './request-draft.ts';
import { subjectLabel } from './subject.ts';

export type RequestFacts = { device: Device | null };

const requestSchema = z.object({ text: z.string().min(1).max(maxTyped) });

/** The request as it will be sent; with nothing but a text to give, a message is as good as the form. */
export function requestForm(
  draft: RequestDraft,
  facts: RequestFacts,
  view: FlowView,
): Extract<Step, { kind: 'form' }> {
  const { t } = view;
  const ready = draft.text !== '';
  return {
    kind: 'form',
    form: build(draft, facts, view, { values: { text: draft.text.slice(0, maxTyped) } }),
    ready,
    summary: {
      card: 'summary',
      data: {
        title: t.text('support.request.form.title'),
        intro: t.text(introOf(draft)),
        facts: ready ? summaryFacts(draft, facts, view) : [],
        missing: '',
        warnings: [],
        actions: summaryActions(view, ready),
      },
    },
  };
}

/** Reads the filled form; what was typed stays when something is wrong. */
export function acceptRequest(
  draft: RequestDraft,
  values: Record<string, unknown>,
  facts: RequestFacts,
  view: FlowView,
): Accepted<RequestDraft> {
  const read = validateForm(requestSchema, values, view.t);
  return read.ok
    ? { ok: true, draft: { ...draft, text: whole(draft.text, read.value.text) } }
    : { ok: false, form: build(draft, facts, view, { values, errors: read.errors }) };
}

/** A longer message than a form takes is sent whole, unless it was changed there. */
function whole(said: string, typed: string): string {
  return said.slice(0, maxTyped).trim() === typed.trim() ? said : typed;
}

function introOf({ text, insteadOf }: RequestDraft) {
  if (text === '') return 'support.request.empty';
  return insteadOf === null ? 'support.request.ready' : 'support.request.insteadOf';
}

/** What it was understood to be about, and the device it names. */
function aboutOf({ insteadOf }: RequestDraft, { device }: RequestFacts, { t }: FlowView) {
  const subject = subjectLabel(t, insteadOf);
  return [
    ...(subject === null ? [] : [{ key: 'subject', value: subject } as const]),
    ...(device === null ? [] : [{ key: 'device', value: deviceName(device) } as const]),
  ];
}

function summaryFacts(draft: RequestDraft, facts: RequestFacts, view: FlowView) {
  const all = [...aboutOf(draft, facts, view), { key: 'text', value: draft.text } as const];
  return all.map(({ key, value }) => ({ label: view.t.text(`support.request.fact.${key}`), value }));
}

type State = { values: Record<string, unknown>; errors?: Record<string, string> };

function build(draft: RequestDraft, facts: RequestFacts, view: FlowView, state: State): FormView {
  return buildForm(
    {
      schema: requestSchema,
      titleKey: 'support.request.form.title',
      introKey: draft.insteadOf === null ? 'support.request.form.intro' : 'support.request.insteadOf',
      notes: aboutOf(draft, facts, view).map(({ key, value }) => ({
        key,
        labelKey: `support.request.fact.${key}` as const,
        value,
      })),
      fields: {
        text: {
          input: 'longText',
          labelKey: 'support.request.form.text',
          hintKey: 'support.request.form.textHint',
        },
      },
    },
    state,
    view.t,
  );
}
