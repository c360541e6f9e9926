import type { z } from 'zod';
import type { TextKey } from '../../../cards/texts/catalogue.ts';
import { noonOf } from '../../../domain/programmes/rules/wall-clock.ts';
import type { FlowView } from '../../engine/capability.ts';
import { deskNotes } from '../parts/desk/desk-notes.ts';
import { filledDevice } from '../parts/device/about-device.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { onlyOne } from '../parts/device/several-devices.ts';
import { formStep, noChoice } from '../parts/form/form-step.ts';
import { maxTyped, wholeText } from '../parts/form/text-limits.ts';
import { answersOf } from './request-answers.ts';
import type { RequestDraft } from './request-draft.ts';
import type { RequestFacts } from './request-facts.ts';
import { fieldsOf } from './request-fields.ts';
import type { KindOfRequest } from './request-kind.ts';

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
      introKey: facts.isForwarded ? 'forward.needs' : key('intro'),
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
  const text = t.text('requests.tooSoon', { date: t.date(noonOf(earliest)) });
  return Object.fromEntries(early.map(([name]) => [name, text]));
}
