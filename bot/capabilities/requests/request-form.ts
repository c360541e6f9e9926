import type { z } from 'zod';
import type { TextKey } from '../../../cards/texts/catalogue.ts';
import type { FieldOption } from '../../../cards/views/form-view.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import { earliestDay } from '../../../domain/programmes/rules/earliest-day.ts';
import type { RequestRules } from '../../../domain/programmes/schema.ts';
import type { FlowView, Scene } from '../../engine/capability.ts';
import { type AnswerFacts, loadAnswer } from '../parts/article/answer-first.ts';
import { type DeskFacts, deskFacts, deskNotes } from '../parts/desk/desk-notes.ts';
import { filledDevice } from '../parts/device/about-device.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { loadSeveral, onlyOne } from '../parts/device/several-devices.ts';
import { formStep, noChoice } from '../parts/form/form-step.ts';
import { maxTyped, wholeText } from '../parts/form/text-limits.ts';
import { answersOf } from './request-answers.ts';
import type { RequestDraft } from './request-draft.ts';
import { fieldsOf } from './request-fields.ts';
import type { KindOfRequest } from './request-kind.ts';

/** What has to be known of the world to ask for something: how it is filed, and what can be chosen. */
export type RequestFacts = DeviceFacts &
  DeskFacts &
  AnswerFacts & {
    rules: RequestRules;
    /** Options that were looked up, by field. */
    options: Readonly<Record<string, readonly FieldOption[]>>;
    /** The first day that can be asked for, yyyy-mm-dd. */
    earliest: string;
    /** The devices, when it is about more than one. */
    several: readonly Device[];
    /** What this kind of request loads beside. */
    world: unknown;
  };

/** What a programme says nothing of is filed as general. */
const unruled: RequestRules = { category: 'general', kinds: [], leadDays: 0, promise: null };

/** Loads it, through what the person may see. */
export async function loadRequestFacts(
  kind: KindOfRequest,
  scene: Scene,
  draft: RequestDraft,
): Promise<RequestFacts> {
  const { id, inputs } = kind;
  const { programme, account } = scene.actor;
  const rules = programme.requests[id] ?? unruled;
  const options: Record<string, readonly FieldOption[]> = {};
  for (const [name, input] of Object.entries(inputs))
    if (input.input === 'lookup') options[name] = await input.options(scene);
  const about = await loadAbout(kind, scene, draft);
  const family = about.device?.family ?? null;
  return {
    ...deskFacts(scene),
    ...(await loadAnswer(scene, draft, { capability: id, family })),
    ...about,
    rules,
    options,
    world: await kind.load?.(scene),
    earliest: earliestDay(scene.now, account.timeZone, rules.leadDays, programme.support.hours.days),
  };
}

/** The device, or the several; one that is left of several is that one. */
async function loadAbout({ device, settled }: KindOfRequest, scene: Scene, draft: RequestDraft) {
  if (device === 'none') return { devices: [], device: null, several: [] };
  const found = device === 'several' ? await loadSeveral(scene, draft) : [];
  const several = found.filter((one) => found.length === 1 || (settled?.(one) ?? null) === null);
  const [only, ...others] = several;
  if (only === undefined) return { ...(await loadDevices(scene, draft)), several };
  return { devices: several, device: only, several: others.length === 0 ? [] : several };
}

/** The form of a kind of request: what it is about, its own fields, the device, and the person's words. */
export function requestForm(kind: KindOfRequest) {
  const key = (part: string) => `requests.${kind.id}.${part}` as TextKey;
  return formStep<RequestDraft, RequestFacts, z.ZodObject>({
    ask: (draft, facts, view) => ({
      notes: [
        ...devicesNote(facts),
        ...(kind.notes?.({ ...draft, answers: answersOf(kind, draft, facts) }, facts.world, view) ?? []),
        ...deskNotes(draft, facts, view),
      ],
      titleKey: key('title'),
      introKey: key('intro'),
      ...fieldsOf(kind, draft.kind, facts, view),
    }),
    values: (draft, facts) => ({
      ...answersOf(kind, draft, facts),
      kind: draft.kind,
      device: facts.device?.id ?? noChoice,
      words: draft.words.slice(0, maxTyped),
    }),
    fill(draft, { kind: about, device: chosen, words: typed, ...answers }) {
      const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
      return {
        ...draft,
        ...(kind.device === 'none' ? {} : filledDevice(chosen === undefined ? undefined : String(chosen))),
        several: chosen === undefined ? draft.several : onlyOne,
        kind: about === undefined ? null : String(about),
        words: wholeText(draft.words, String(typed ?? '')),
        answers: Object.fromEntries(given) as RequestDraft['answers'],
      };
    },
    check: (filled, facts, view) => ({ errors: wrongIn(kind, filled, facts, view) }),
  });
}

/** What is wrong beside its field: a day too soon, what its kind needs and lacks, what only the kind of request knows. */
function wrongIn(kind: KindOfRequest, filled: RequestDraft, facts: RequestFacts, view: FlowView) {
  const { answers, kind: about } = filled;
  const needed = about === null ? [] : (kind.needs?.[about] ?? []);
  const lacking = needed.filter((name) => answers[name] === undefined || answers[name] === '');
  const required = view.t.text('forms.required');
  return {
    ...tooSoon(kind, answers, facts.earliest, view.t),
    ...Object.fromEntries(lacking.map((name) => [name, required])),
    ...kind.check?.(answers, facts.world, view),
  };
}

/** Several devices stand above the form: words change them. */
function devicesNote({ several }: RequestFacts) {
  if (several.length === 0) return [];
  const value = several.map(deviceName).join('; ');
  return [{ key: 'devices', labelKey: 'requests.devices' as const, value }];
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
