import { z } from 'zod';
import { paymentMethods } from '../../../domain/programmes/membership-schema.ts';
import { noonOf } from '../../../domain/programmes/rules/wall-clock.ts';
import { formStep } from '../parts/form/form-step.ts';
import { labelIn } from '../parts/label-in.ts';
import type { MemberDraft } from './draft.ts';
import type { Known, MemberFacts } from './facts.ts';
import { tierTerms } from './tier-words.ts';
import { chosenTier, openTiers } from './wanted.ts';

const schema = z.object({
  tier: z.string().min(1),
  payment: z.enum(paymentMethods),
  poNumber: z.string().trim().max(60).optional(),
  acceptsTerms: z.literal(true, 'membership.review.notAccepted'),
});

/** The sign-up once more before it is sent, all of it to be changed, with an order number and the terms to accept (C23). */
export const reviewForm = formStep<MemberDraft, MemberFacts & { known: Known }, typeof schema>({
  ask(draft, { known }, view) {
    const { t, language } = view;
    const { active } = known.state;
    return {
      schema,
      titleKey: 'membership.review.title',
      introKey: active === null ? 'membership.review.intro' : 'membership.review.introAgain',
      introArgs: { number: String(active?.number ?? ''), date: t.date(noonOf(known.dueOn)) },
      notes: [
        { key: 'company', labelKey: 'requests.membership.organisation', value: known.company },
        { key: 'points', labelKey: 'membership.fact.points', value: t.number(known.points.counted) },
      ],
      fields: {
        tier: {
          input: 'choice',
          labelKey: 'membership.fact.tier',
          options: openTiers(draft, known).map((tier) => ({
            value: tier.id,
            label: `${tier.name} · ${tierTerms(view, tier)}`,
          })),
        },
        payment: {
          input: 'choice',
          labelKey: 'membership.fact.payment',
          optionKeys: {
            card: 'membership.payment.card.option',
            transfer: 'membership.payment.transfer.option',
          },
        },
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
  values: (draft, { known }) => ({
    tier: chosenTier(draft, known)?.id,
    payment: draft.payment,
    poNumber: draft.poNumber,
    acceptsTerms: draft.acceptsTerms,
  }),
  fill: (draft, { poNumber = '', ...answers }) => ({ ...draft, ...answers, poNumber }),
});
