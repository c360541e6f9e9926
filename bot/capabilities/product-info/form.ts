import { z } from 'zod';
import { deviceOptions, filledDevice } from '../parts/device/about-device.ts';
import { formStep, noChoice } from '../parts/form/form-step.ts';
import { maxTyped, wholeText } from '../parts/form/text-limits.ts';
import { type GuideDraft, type GuideFacts, subjectOf, subjects } from './draft.ts';

const guideSchema = z.object({
  question: z.string().min(1).max(maxTyped),
  subject: z.enum(subjects),
  device: z.string().default(noChoice),
});

/** The request, filled as far as known. Without a question yet, sending it looks for an article first (F28). */
export const guideForm = formStep<GuideDraft, GuideFacts, typeof guideSchema>({
  ask: (draft, facts, { t }) => ({
    schema: guideSchema,
    titleKey: draft.question === '' ? 'guides.menu.title' : 'guides.form.title',
    introKey: introKey(draft),
    ...(draft.question === '' ? { submitKey: 'guides.form.search' as const } : {}),
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
        options: [{ value: noChoice, label: t.text('guides.form.noDevice') }, ...deviceOptions(facts)],
      },
    },
  }),
  values: (draft, { device }) => ({
    question: draft.question.slice(0, maxTyped),
    subject: subjectOf(draft),
    device: device?.id ?? noChoice,
  }),
  fill: (draft, { question, subject, device }) => ({
    ...draft,
    ...filledDevice(device),
    question: wholeText(draft.question, question),
    subject,
    isRequest: draft.isRequest || draft.question !== '',
  }),
});

function introKey({ question, articleOutcome }: GuideDraft) {
  if (question === '') return 'guides.form.ask';
  return articleOutcome === 'no' ? 'guides.form.notHelped' : 'guides.form.noArticle';
}
