import { z } from 'zod';
import type { FormDefinition } from '../../../cards/forms/build-form.ts';
import type { FieldData } from '../../../cards/forms/field-data.ts';
import type { TextKey } from '../../../cards/texts/catalogue.ts';
import type { FieldOption } from '../../../cards/views/form-view.ts';
import { earliestDay } from '../../../domain/programmes/rules/earliest-day.ts';
import type { RequestRules } from '../../../domain/programmes/schema.ts';
import type { FlowView, Scene } from '../../engine/capability.ts';
import { type AnswerFacts, loadAnswer } from '../parts/article/answer-first.ts';
import { type DeskFacts, deskFacts, deskNotes } from '../parts/desk/desk-notes.ts';
import { deviceOptions, filledDevice } from '../parts/device/about-device.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import { formStep, noChoice } from '../parts/form/form-step.ts';
import { maxTyped, wholeText } from '../parts/form/text-limits.ts';
import { labelIn } from '../parts/label-in.ts';
import type { RequestDraft } from './request-draft.ts';
import type { Input, KindOfRequest } from './request-kind.ts';
import { rulesOf } from './request-rules.ts';

/** What has to be known of the world to ask for something: how it is filed, and what can be chosen. */
export type RequestFacts = DeviceFacts &
  DeskFacts &
  AnswerFacts & {
    rules: RequestRules;
    /** Options that were looked up, by field. */
    options: Readonly<Record<string, readonly FieldOption[]>>;
    /** The first day that can be asked for, yyyy-mm-dd. */
    earliest: string;
  };

/** Loads it, through what the person may see. */
export async function loadRequestFacts(
  { id, device, inputs }: KindOfRequest,
  scene: Scene,
  draft: RequestDraft,
): Promise<RequestFacts> {
  const { programme, account } = scene.actor;
  const rules = rulesOf(programme, id);
  const options: Record<string, readonly FieldOption[]> = {};
  for (const [name, input] of Object.entries(inputs))
    if (input.input === 'lookup') options[name] = await input.options(scene);
  const about = device === 'none' ? { devices: [], device: null } : await loadDevices(scene, draft);
  const family = about.device?.family ?? null;
  return {
    ...deskFacts(scene),
    ...(await loadAnswer(scene, draft, { capability: id, family })),
    ...about,
    rules,
    options,
    earliest: earliestDay(scene.now, account.timeZone, rules.leadDays, programme.support.hours.days),
  };
}

const device = z.string().default(noChoice);
const words = z.string().max(maxTyped).default('');
const kindOf = z.string().min(1);

/** The form of a kind of request: what it is about, its own fields, the device, and the person's words. */
export function requestForm(kind: KindOfRequest) {
  const key = (part: string) => `requests.${kind.id}.${part}` as TextKey;
  return formStep<RequestDraft, RequestFacts, z.ZodObject>({
    ask: (draft, facts, view) => ({
      notes: deskNotes(draft, facts, view),
      titleKey: key('title'),
      introKey: key('intro'),
      ...fieldsOf(kind, key, facts, view),
    }),
    values: (draft, facts) => ({
      ...draft.answers,
      kind: draft.kind,
      device: facts.device?.id ?? noChoice,
      words: draft.words.slice(0, maxTyped),
    }),
    fill(draft, { kind: about, device: chosen, words: typed, ...answers }) {
      const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
      return {
        ...draft,
        ...(kind.device === 'none' ? {} : filledDevice(chosen === undefined ? undefined : String(chosen))),
        kind: about === undefined ? null : String(about),
        words: wholeText(draft.words, String(typed ?? '')),
        answers: Object.fromEntries(given) as RequestDraft['answers'],
      };
    },
    check: ({ answers }, { earliest }, { t }) => ({ errors: tooSoon(kind, answers, earliest, t) }),
  });
}

function fieldsOf(
  { device: about, asks, inputs }: KindOfRequest,
  key: (part: string) => TextKey,
  facts: RequestFacts,
  view: FlowView,
): Pick<FormDefinition<z.ZodObject>, 'schema' | 'fields'> {
  const asksKind = facts.rules.kinds.length > 0;
  const asksDevice = about !== 'none';
  const own = Object.entries(inputs).map(([name, input]) => [name, fieldOf(name, input, key, facts, view)]);
  const kinds = facts.rules.kinds.map(({ id, label }) => ({
    value: id,
    label: labelIn(view.language, label),
  }));
  const noDevice = { value: noChoice, label: view.t.text('requests.noDevice') };
  const devices = about === 'maybe' ? [noDevice, ...deviceOptions(facts)] : deviceOptions(facts);
  const fields: Record<string, FieldData> = {
    ...(asksKind ? { kind: { input: 'choice', labelKey: 'requests.kind', options: kinds } } : {}),
    ...Object.fromEntries(own),
    ...(asksDevice ? { device: { input: 'choice', labelKey: 'requests.device', options: devices } } : {}),
    words: { input: 'longText', labelKey: 'requests.words' },
  };
  const schema = z.object({
    ...(asksKind ? { kind: kindOf } : {}),
    ...asks,
    ...(asksDevice ? { device } : {}),
    words,
  });
  return { schema, fields: fields as FormDefinition<z.ZodObject>['fields'] };
}

function fieldOf(
  name: string,
  asked: Input,
  key: (part: string) => TextKey,
  { options }: RequestFacts,
  { t }: FlowView,
): FieldData {
  const words = { labelKey: key(name), ...(asked.hint ? { hintKey: key(`${name}Hint`) } : {}) };
  switch (asked.input) {
    case 'toggle':
      return { ...words, input: 'toggle', textKey: key(name) };
    case 'lookup':
      return { ...words, input: 'choice', options: options[name] ?? [] };
    case 'choice':
      return {
        ...words,
        input: 'choice',
        options: asked.options.map((value) => ({ value, label: t.text(key(`${name}.${value}`)) })),
      };
    default:
      return { ...words, input: asked.input };
  }
}

/** A day before the supplier can come is said beside its field, with the first one that is possible. */
function tooSoon(
  { inputs }: KindOfRequest,
  answers: Record<string, unknown>,
  earliest: string,
  t: FlowView['t'],
): Record<string, string> {
  const days = Object.entries(inputs).filter(([, { input }]) => input === 'date');
  const early = days.filter(([name]) => typeof answers[name] === 'string' && answers[name] < earliest);
  const text = t.text('requests.tooSoon', { date: t.date(new Date(`${earliest}T12:00:00Z`)) });
  return Object.fromEntries(early.map(([name]) => [name, text]));
}
