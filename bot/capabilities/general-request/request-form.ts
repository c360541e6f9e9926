import { z } from 'zod';
import { buildForm } from '../../../cards/forms/build-form.ts';
import { validateForm } from '../../../cards/forms/validate-form.ts';
import type { CardData } from '../../../cards/views/card-view.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import type { Accepted, FlowView, Step } from '../../engine/capability.ts';
import { deviceName } from '../device-name.ts';
import { maxText, type RequestDraft } from './request-draft.ts';
import { subjectLabel } from './subject.ts';

export type RequestFacts = { device: Device | null };

/** Modals take 3000 characters in one input (Slack). */
const maxTyped = 3000;
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
    form: build({ text: draft.text.slice(0, maxTyped) }, {}, view),
    ready,
    summary: {
      card: 'summary',
      data: {
        title: t.text('support.request.form.title'),
        intro: t.text(introOf(draft)),
        facts: ready ? factsOf(draft, facts, view) : [],
        missing: '',
        warnings: [],
        actions: ready
          ? [view.send(), view.edit(), view.cancel()]
          : [view.edit(t.text('engine.complete')), view.cancel()],
      },
    },
  };
}

/** Reads the filled form; what was typed stays when something is wrong. */
export function acceptRequest(
  draft: RequestDraft,
  values: Record<string, unknown>,
  view: FlowView,
): Accepted<RequestDraft> {
  const read = validateForm(requestSchema, values, view.t);
  return read.ok
    ? { ok: true, draft: { ...draft, text: read.value.text.slice(0, maxText) } }
    : { ok: false, form: build(values, read.errors, view) };
}

function introOf({ text, insteadOf }: RequestDraft) {
  if (text === '') return 'support.request.empty';
  return insteadOf === null ? 'support.request.ready' : 'support.request.insteadOf';
}

function factsOf(
  { text, insteadOf }: RequestDraft,
  { device }: RequestFacts,
  { t }: FlowView,
): CardData<'summary'>['facts'] {
  const subject = subjectLabel(t, insteadOf);
  return [
    ...(subject === null ? [] : [{ label: t.text('support.request.fact.subject'), value: subject }]),
    ...(device === null
      ? []
      : [{ label: t.text('support.request.fact.device'), value: deviceName(device) }]),
    { label: t.text('support.request.fact.text'), value: text },
  ];
}

function build(values: Record<string, unknown>, errors: Record<string, string>, { t }: FlowView) {
  return buildForm(
    {
      schema: requestSchema,
      titleKey: 'support.request.form.title',
      introKey: 'support.request.form.intro',
      fields: {
        text: {
          input: 'longText',
          labelKey: 'support.request.form.text',
          hintKey: 'support.request.form.textHint',
        },
      },
    },
    { values, errors },
    t,
  );
}
