import { z } from 'zod';
import type { FieldData } from '../../../cards/forms/field-data.ts';
import { missingOf, type ProductFact, productFacts } from '../../../domain/membership/rules/products.ts';
import type { FlowView } from '../../engine/capability.ts';
import { formStep, noChoice } from '../parts/form/form-step.ts';
import type { MemberDraft } from './draft.ts';
import type { Known, MemberFacts } from './facts.ts';
import { completed } from './wanted.ts';

const shapes = {
  name: z.string().trim().min(1).max(100),
  serial: z.string().trim().max(60).optional(),
  boughtOn: z.iso.date().optional(),
  country: z.string().default(noChoice),
  dealer: z.string().trim().max(100).optional(),
};
const schema = z.object({ guessed: z.boolean() });

/** A product of the membership: all of a new one, of a registered one what is missing; a best guess will do (C8, C12). */
export const productForm = formStep<MemberDraft, MemberFacts & { known: Known }, typeof schema>({
  ask(draft, { known }, view) {
    const asked = askedFacts(draft, known);
    const one = completed(draft, known);
    const names = [...(one === null ? (['name'] as const) : []), ...asked];
    const fields = fieldsOf(known, view);
    return {
      schema,
      titleKey: one === null ? 'membership.product.title' : 'membership.product.complete',
      introKey: 'membership.product.intro',
      notes: one === null ? [] : [{ key: 'product', labelKey: 'membership.fact.name', value: one.name }],
      each: {
        schema: z.object(Object.fromEntries(names.map((name) => [name, shapes[name]]))),
        fields: Object.fromEntries(names.map((name) => [name, fields[name]])),
      },
      fields: {
        guessed: {
          input: 'toggle',
          labelKey: 'membership.fact.guessed',
          textKey: 'membership.product.guessed',
        },
      },
    };
  },
  values(draft, { known }) {
    const one = completed(draft, known);
    const { product } = draft;
    return {
      name: product.name,
      serial: product.serial ?? one?.serial,
      boughtOn: product.boughtOn ?? one?.boughtOn,
      country: product.country ?? one?.country ?? noChoice,
      dealer: product.dealer ?? one?.dealer,
      guessed: product.guessed,
    };
  },
  fill(draft, { guessed, ...others }, { known }) {
    const answers: Readonly<Record<string, unknown>> = others;
    const given = (name: ProductFact) => {
      const answer = answers[name];
      return answer === undefined || answer === '' || answer === noChoice ? null : String(answer);
    };
    const one = completed(draft, known);
    return {
      ...draft,
      product: {
        name: one?.name ?? String(answers.name),
        serial: given('serial'),
        boughtOn: given('boughtOn'),
        country: given('country'),
        dealer: given('dealer'),
        guessed,
      },
    };
  },
  check(filled, { known }, { t }) {
    const { product } = filled;
    if (product.boughtOn !== null && product.boughtOn > known.today)
      return { errors: { boughtOn: t.text('membership.product.inFuture') } };
    const isNew = completed(filled, known) === null;
    const isEmpty = productFacts.every((fact) => product[fact] === null);
    return isEmpty && !isNew ? { error: t.text('membership.product.nothing') } : {};
  },
});

/** Of a product that lacks something only that is asked; of one that lacks nothing all can be changed. */
function askedFacts(draft: MemberDraft, known: Known): readonly ProductFact[] {
  const one = completed(draft, known);
  const missing = one === null ? [] : missingOf(one);
  return missing.length === 0 ? productFacts : missing;
}

function fieldsOf({ rules }: Known, { t, language }: FlowView): Record<keyof typeof shapes, FieldData> {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const options = rules.countries
    .map((value) => ({ value, label: countries.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return {
    name: { input: 'text', labelKey: 'membership.fact.name', hintKey: 'membership.product.nameHint' },
    serial: { input: 'text', labelKey: 'membership.fact.serial' },
    boughtOn: { input: 'date', labelKey: 'membership.fact.boughtOn' },
    country: {
      input: 'choice',
      labelKey: 'membership.fact.country',
      options: [{ value: noChoice, label: t.text('membership.product.unknown') }, ...options],
    },
    dealer: { input: 'text', labelKey: 'membership.fact.dealer' },
  };
}
