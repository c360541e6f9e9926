import { z } from 'zod';
import type { FormDefinition } from '../../../cards/forms/build-form.ts';
import type { FieldData } from '../../../cards/forms/field-data.ts';
import type { TextKey } from '../../../cards/texts/catalogue.ts';
import type { FlowView } from '../../engine/capability.ts';
import { deviceOptions } from '../parts/device/about-device.ts';
import { noChoice } from '../parts/form/form-step.ts';
import { maxTyped } from '../parts/form/text-limits.ts';
import { labelIn } from '../parts/label-in.ts';
import { askedFields } from './request-answers.ts';
import type { RequestFacts } from './request-facts.ts';
import type { Input, KindOfRequest } from './request-kind.ts';

const device = z.string().default(noChoice);
const words = z.string().max(maxTyped).default('');
const kindOf = z.string().min(1);

/** The fields of a request's form: what it is about, its own fields, the device, and the person's words. */
export function fieldsOf(
  kind: KindOfRequest,
  chosen: string | null,
  facts: RequestFacts,
  view: FlowView,
): Pick<FormDefinition<z.ZodObject>, 'schema' | 'fields'> {
  const { device: about, inputs, kindBy } = kind;
  const asksKind = facts.rules.kinds.length > 0 && kindBy === undefined;
  const asksDevice = about !== 'none' && facts.several.length === 0;
  const asks = askedFields(kind, chosen);
  const asked = Object.entries(inputs).filter(([name]) => name in asks);
  const fields: Record<string, FieldData> = {
    ...(asksKind ? { kind: kindField(facts, view) } : {}),
    ...Object.fromEntries(asked.map(([name, input]) => [name, fieldOf(kind, name, input, facts, view)])),
    ...(asksDevice ? { device: deviceField(kind, facts, view) } : {}),
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

function kindField({ rules }: RequestFacts, { language }: FlowView): FieldData {
  const options = rules.kinds.map(({ id, label }) => ({ value: id, label: labelIn(language, label) }));
  return { input: 'choice', labelKey: 'requests.kind', options };
}

function deviceField({ device: about }: KindOfRequest, facts: RequestFacts, { t }: FlowView): FieldData {
  const none = { value: noChoice, label: t.text('requests.noDevice') };
  const options = about === 'needed' ? deviceOptions(facts) : [none, ...deviceOptions(facts)];
  return { input: 'choice', labelKey: 'requests.device', options };
}

function fieldOf(
  { id }: KindOfRequest,
  name: string,
  asked: Input,
  { options }: RequestFacts,
  { t }: FlowView,
): FieldData {
  const key = (part: string) => `requests.${id}.${part}` as TextKey;
  const said = { labelKey: key(name), ...(asked.hint ? { hintKey: key(`${name}Hint`) } : {}) };
  switch (asked.input) {
    case 'toggle':
      return { ...said, input: 'toggle', textKey: key(name) };
    case 'lookup':
      return { ...said, input: 'choice', options: options[name] ?? [] };
    case 'choice':
      return {
        ...said,
        input: 'choice',
        options: asked.options.map((value) => ({ value, label: t.text(key(`${name}.${value}`)) })),
      };
    default:
      return { ...said, input: asked.input };
  }
}
