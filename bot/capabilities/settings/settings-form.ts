import { z } from 'zod';
import { noticeKinds } from '../../../domain/notifications/notice-kinds.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { FlowView } from '../../engine/capability.ts';
import { languages } from '../../understanding/types.ts';
import { timeWords } from '../parts/desk/desk-hours.ts';
import { formStep, noChoice } from '../parts/form/form-step.ts';
import { type SettingsDraft, settled } from './settings-draft.ts';

const toggles = Object.fromEntries(noticeKinds.map((kind) => [kind, z.boolean().optional()])) as Record<
  (typeof noticeKinds)[number],
  z.ZodOptional<z.ZodBoolean>
>;
const schema = z.object({
  language: z.enum(languages),
  ...toggles,
  quietFrom: z.string(),
  quietTo: z.string(),
  plainText: z.boolean().optional(),
  countsUse: z.boolean().optional(),
});

/** All settings on one card (F44): only kinds of notices that have happened are listed (F41), none before the first (F42). */
export const settingsForm = formStep<SettingsDraft, Settings, typeof schema>({
  ask: ({ another }, known, view) => ({
    schema,
    titleKey: 'settings.title',
    introKey: 'settings.intro',
    submitKey: 'settings.save',
    notes: [...anotherNotes(another, view), ...noticeNotes(known, view)],
    fields: {
      language: {
        input: 'choice',
        labelKey: 'settings.language',
        optionKeys: { fr: 'people.language.fr', nl: 'people.language.nl', en: 'people.language.en' },
      },
      ...noticeFields(known),
      quietFrom: {
        input: 'choice',
        labelKey: 'settings.quiet.from',
        hintKey: 'settings.quiet.hint',
        options: hours(view, known.quiet?.from),
      },
      quietTo: { input: 'choice', labelKey: 'settings.quiet.to', options: hours(view, known.quiet?.to) },
      plainText: { input: 'toggle', labelKey: 'settings.text', textKey: 'settings.text.on' },
      countsUse: { input: 'toggle', labelKey: 'settings.use', textKey: 'settings.use.on' },
    },
  }),
  values(draft, known) {
    const { quiet, notices, language, ...rest } = settled(draft, known);
    return {
      ...rest,
      ...notices,
      language: language ?? undefined,
      quietFrom: quiet?.from ?? noChoice,
      quietTo: quiet?.to ?? noChoice,
    };
  },
  fill(draft, { language, quietFrom, quietTo, plainText = false, countsUse = false, ...notices }, known) {
    const shown = Object.keys(known.notices) as (typeof noticeKinds)[number][];
    const isQuiet = quietFrom !== noChoice && quietTo !== noChoice;
    return {
      ...draft,
      ...{ language, plainText, countsUse, allNotices: null },
      notices: Object.fromEntries(shown.map((kind) => [kind, notices[kind] ?? false])),
      quietFrom: isQuiet ? quietFrom : null,
      quietTo: isQuiet ? quietTo : null,
      noQuiet: !isQuiet,
    };
  },
  ready: () => true,
});

function noticeFields({ notices }: Settings) {
  const field = (kind: (typeof noticeKinds)[number]) => ({
    input: 'toggle' as const,
    labelKey: `settings.notice.${kind}` as const,
    textKey: 'settings.notice.on' as const,
    shown: notices[kind] !== undefined,
  });
  return Object.fromEntries(noticeKinds.map((kind) => [kind, field(kind)])) as Record<
    (typeof noticeKinds)[number],
    ReturnType<typeof field>
  >;
}

/** Settings said to be for somebody else are one's own all the same. */
function anotherNotes(who: string, { t }: Pick<FlowView, 't'>) {
  if (who === '') return [];
  return [
    { key: 'another', labelKey: 'cards.tone.warning' as const, value: t.text('settings.another', { who }) },
  ];
}

function noticeNotes({ notices }: Settings, { t }: Pick<FlowView, 't'>) {
  if (Object.keys(notices).length > 0) return [];
  return [{ key: 'none', labelKey: 'settings.notices' as const, value: t.text('settings.notices.none') }];
}

/** Every hour of the day, the one that is chosen, and none. */
function hours({ t }: Pick<FlowView, 't'>, chosen: string | undefined) {
  const whole = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
  const all = [...new Set([...whole, ...(chosen ? [chosen] : [])])].sort();
  return [
    { value: noChoice, label: t.text('settings.quiet.none') },
    ...all.map((value) => ({ value, label: timeWords(t, value) })),
  ];
}
