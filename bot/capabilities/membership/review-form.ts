import { z } from 'zod';
import { noonOf } from '../../../domain/programmes/rules/wall-clock.ts';
import { formStep } from '../parts/form/form-step.ts';
import { labelIn } from '../parts/label-in.ts';
import type { MemberDraft } from './draft.ts';
import type { Known, MemberFacts } from './facts.ts';
import { otherPayment, otherTier } from './links.ts';
import { paymentTerms, tierTerms } from './tier-words.ts';
import { chosenTier } from './wanted.ts';

const schema = z.object({ poNumber: z.string().max(60).optional(), acceptsTerms: z.boolean() });

/** The sign-up once more before it is sent, with an order number and the terms to accept (C23). */
export const reviewForm = formStep<MemberDraft, MemberFacts & { known: Known }, typeof schema>({
  ask(draft, { known }, view) {
    const { t, language } = view;
    const { active } = known.state;
    const tier = chosenTier(draft, known);
    const payment = draft.payment ?? 'card';
    return {
      schema,
      titleKey: 'membership.review.title',
      introKey: active === null ? 'membership.review.intro' : 'membership.review.introAgain',
      introArgs: { number: String(active?.number ?? ''), date: t.date(noonOf(known.dueOn)) },
      notes: [
        ...(tier === null
          ? []
          : [
              {
                key: 'tier',
                labelKey: 'membership.fact.tier' as const,
                value: `${tier.name} · ${tierTerms(view, tier)}`,
              },
            ]),
        { key: 'points', labelKey: 'membership.fact.points', value: t.number(known.points.counted) },
        { key: 'company', labelKey: 'requests.membership.organisation', value: known.company },
        {
          key: 'payment',
          labelKey: 'membership.fact.payment',
          value: paymentTerms(view, payment, known.dueOn),
        },
      ],
      fields: {
        poNumber: {
          input: 'text',
          labelKey: 'membership.review.poNumber',
          hintKey: 'membership.review.poHint',
        },
        acceptsTerms: {
          input: 'toggle',
          labelKey: 'membership.review.terms',
          textKey: 'membership.review.accept',
          textArgs: { terms: labelIn(language, known.rules.terms) },
        },
      },
    };
  },
  values: ({ poNumber, acceptsTerms }) => ({ poNumber, acceptsTerms }),
  fill: (draft, { poNumber = '', acceptsTerms }) => ({ ...draft, poNumber, acceptsTerms }),
  check: ({ acceptsTerms }, { known }, { t, language }) =>
    acceptsTerms
      ? {}
      : {
          errors: {
            acceptsTerms: t.text('membership.review.notAccepted', {
              terms: labelIn(language, known.rules.terms),
            }),
          },
        },
  summary({ form, ready }, _draft, { known }, view) {
    const { t, language } = view;
    const shown = form.fields.flatMap((field) => {
      if (field.input !== 'note' && field.input !== 'text') return [];
      return field.value === '' ? [] : [{ label: field.label, value: field.value }];
    });
    const others = [
      view.act(otherTier, t.text('membership.otherTier'), {}),
      view.act(otherPayment, t.text('membership.otherPayment'), {}),
      view.cancel(),
    ];
    return {
      card: 'summary',
      data: {
        title: form.title,
        intro: form.intro,
        facts: shown,
        missing: ready
          ? ''
          : t.text('membership.review.notAccepted', { terms: labelIn(language, known.rules.terms) }),
        warnings: [],
        actions: ready
          ? [view.send(t.text('membership.review.send')), view.edit(), ...others]
          : [view.edit(t.text('engine.complete')), ...others],
      },
    };
  },
});
