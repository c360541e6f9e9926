import type { CaseDetails, Detail } from '../../../domain/cases/case-details.ts';
import type { RequestDraft } from './request-draft.ts';
import type { RequestFacts } from './request-form.ts';
import type { Input, KindOfRequest } from './request-kind.ts';

/** The answers of a draft as the case keeps them: data, so that each reader gets them in their own language and habits. */
export function detailsOf(
  { id, inputs }: KindOfRequest,
  { kind, answers }: RequestDraft,
  { rules, options }: RequestFacts,
): CaseDetails {
  const about = rules.kinds.find((one) => one.id === kind);
  const first: Detail[] = about ? [{ field: 'kind', value: { type: 'label', label: about.label } }] : [];
  const others = Object.entries(inputs).flatMap(([field, input]): Detail[] => {
    const answer = answers[field];
    if (answer === undefined || answer === '' || answer === false) return [];
    const found = options[field]?.find((one) => one.value === answer)?.label;
    return [{ field, value: storedValue(input, found ?? answer) }];
  });
  return { request: id, answers: [...first, ...others] };
}

function storedValue({ input }: Input, answer: string | number | boolean): Detail['value'] {
  if (input === 'number') return { type: 'number', number: Number(answer) };
  if (input === 'toggle') return { type: 'yes' };
  if (input === 'date') return { type: 'day', day: String(answer) };
  if (input === 'choice') return { type: 'choice', choice: String(answer) };
  return { type: 'text', text: String(answer) };
}
