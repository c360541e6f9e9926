import { z } from 'zod';
import type { FieldOption } from '../../../cards/views/form-view.ts';
import type { CaseDetails, Detail } from '../../../domain/cases/case-details.ts';
import { deviceName } from '../parts/device/device-name.ts';
import type { RequestDraft } from './request-draft.ts';
import type { RequestFacts } from './request-facts.ts';
import type { Input, KindOfRequest } from './request-kind.ts';

/** The answers of a draft with what follows from the facts: an only option, one that was said in part, how many devices. */
export function answersOf({ inputs }: KindOfRequest, { answers }: RequestDraft, facts: RequestFacts) {
  const { several, options } = facts;
  const looked = Object.keys(options).flatMap((name) => {
    const found = lookedUp(options[name] ?? [], answers[name]);
    return found === undefined ? [] : [[name, found.value] as const];
  });
  return {
    ...answers,
    ...(several.length > 0 && 'count' in inputs ? { count: several.length } : {}),
    ...Object.fromEntries(looked),
  };
}

function lookedUp(options: readonly FieldOption[], answer: string | number | boolean | undefined) {
  if (answer === undefined) return options.length === 1 ? options[0] : undefined;
  const said = String(answer);
  return options.find(({ value }) => value === said) ?? options.find(({ label }) => label.includes(said));
}

/** What it is about, by the programme's list: chosen, or following from the answers. */
export function kindOf({ kindBy }: KindOfRequest, { kind, answers }: RequestDraft, facts: RequestFacts) {
  const { rules, several, device } = facts;
  const id = kindBy === undefined ? kind : kindBy(answers, several.length || (device === null ? 0 : 1));
  return rules.kinds.find((one) => one.id === id);
}

/** The fields that are asked: those every kind has, and those of this one, which are needed. */
export function askedFields({ asks, needs = {} }: KindOfRequest, kind: string | null): z.ZodRawShape {
  const ofKinds = new Set(Object.values(needs).flat());
  const needed = kind === null ? [] : (needs[kind] ?? []);
  const asked = Object.entries(asks).filter(([name]) => !ofKinds.has(name) || needed.includes(name));
  return Object.fromEntries(
    asked.map(([name, type]) => [
      name,
      needed.includes(name) && type instanceof z.ZodOptional ? type.unwrap() : type,
    ]),
  );
}

/** The answers of a draft as the case keeps them: data, so that each reader gets them in their own language and habits. */
export function detailsOf(kind: KindOfRequest, draft: RequestDraft, facts: RequestFacts): CaseDetails {
  const { id, inputs } = kind;
  const answers: RequestDraft['answers'] = answersOf(kind, draft, facts);
  const { options, several } = facts;
  const about = kindOf(kind, draft, facts);
  const asked = askedFields(kind, about?.id ?? null);
  const first: Detail[] = about ? [{ field: 'kind', value: { type: 'label', label: about.label } }] : [];
  const names = several.map(deviceName).join('; ');
  const devices: Detail[] = names === '' ? [] : [{ field: 'devices', value: { type: 'text', text: names } }];
  const others = Object.entries(inputs).flatMap(([field, input]): Detail[] => {
    const answer = field in asked ? answers[field] : undefined;
    if (answer === undefined || answer === '' || answer === false) return [];
    const found = options[field]?.find((one) => one.value === answer)?.label;
    return [{ field, value: storedValue(input, found ?? answer) }];
  });
  return { request: id, answers: [...first, ...devices, ...others] };
}

function storedValue({ input }: Input, answer: string | number | boolean): Detail['value'] {
  if (input === 'number') return { type: 'number', number: Number(answer) };
  if (input === 'toggle') return { type: 'yes' };
  if (input === 'date') return { type: 'day', day: String(answer) };
  if (input === 'choice') return { type: 'choice', choice: String(answer) };
  return { type: 'text', text: String(answer) };
}
