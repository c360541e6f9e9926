import { z } from 'zod';
import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import type { Device } from '../../../../domain/fleet/find-device.ts';
import { deviceName } from '../../parts/device/device-name.ts';
import { formStep } from '../../parts/form/form-step.ts';
import { maxTyped, wholeText } from '../../parts/form/text-limits.ts';
import type { RequestDraft } from './request-draft.ts';

/** What a request to the desk about a capability is called; null when nobody needs the desk for it. */
export type SubjectOf = (id: string | null) => TextKey | null;

export type RequestFacts = { device: Device | null };

const requestSchema = z.object({ text: z.string().min(1).max(maxTyped) });

/** The request as it will be sent; with nothing but a text to give, a message is as good as the form. */
export const requestForm = (subjectOf: SubjectOf) =>
  formStep<RequestDraft, RequestFacts, typeof requestSchema>({
    ask: (draft, { device }, { t }) => {
      const subject = subjectOf(draft.insteadOf);
      return {
        schema: requestSchema,
        titleKey: 'support.request.form.title',
        introKey: introOf(draft),
        notes: [
          ...(subject === null ? [] : [note('subject', t.text(subject))]),
          ...(device === null ? [] : [note('device', deviceName(device))]),
        ],
        fields: {
          text: {
            input: 'longText',
            labelKey: 'support.request.form.text',
            hintKey: 'support.request.form.textHint',
          },
        },
      };
    },
    values: ({ text }) => ({ text: text.slice(0, maxTyped) }),
    fill: (draft, { text }) => ({ ...draft, text: wholeText(draft.text, text) }),
  });

function note<K extends 'subject' | 'device'>(key: K, value: string) {
  return { key, labelKey: `support.request.fact.${key}` as const, value };
}

function introOf({ text, insteadOf }: RequestDraft) {
  if (text === '') return 'support.request.empty';
  return insteadOf === null ? 'support.request.ready' : 'support.request.insteadOf';
}
