import { noonOf } from '../../../domain/programmes/rules/wall-clock.ts';
import type { Speech } from '../../engine/capability.ts';
import { labelIn } from '../parts/label-in.ts';
import { tellDocuments, tellMigration, tellValidation } from './account-answers.ts';
import type { Known } from './facts.ts';
import { tellPayment, tellPoints, tellTiers, tellWorth } from './level-answers.ts';
import { joinButton, pointsSentences, productsButton, tiersButton } from './product-card.ts';
import type { Asked, Told } from './told.ts';
import type { Topic } from './topic-words.ts';

/** What is known of a topic, as far as the words ask for it. */
export function tell(topic: Topic, text: string, known: Known, speech: Speech): Told {
  return tellers[topic]({ text, known, speech });
}

const tellers: Record<Topic, (asked: Asked) => Told> = {
  password: ({ known: { rules }, speech: { t } }) => ({
    title: t.text('membership.password.title'),
    paragraphs: [
      t.text('membership.password.wait'),
      t.text('membership.password.set', { sender: rules.passwordMailFrom }),
    ],
    actions: [],
  }),
  documents: tellDocuments,
  validation: tellValidation,
  migrate: tellMigration,
  changed: ({ known: { state }, speech: { t } }) => ({
    title: t.text('membership.changed.title'),
    paragraphs: [
      t.text('membership.changed.text'),
      ...(state.active === null
        ? []
        : [t.text('membership.number.is', { number: String(state.active.number) })]),
    ],
    actions: [],
  }),
  products: tellPoints,
  payment: tellPayment,
  start: ({ known, speech: { t } }) => ({
    title: t.text('membership.start.title'),
    paragraphs: [t.text('membership.start.text'), t.text('membership.changed.text')],
    actions: joinButton({ t }, known),
  }),
  worth: tellWorth,
  tiers: tellTiers,
  points: tellPoints,
  status: tellStatus,
};

/** The membership card, or what is still to be done for one (C1, C25, C26). */
function tellStatus({ known, speech }: Asked): Told {
  const { rules, state, points } = known;
  const { active, account } = state;
  const { t, language } = speech;
  const date = (day: string) => t.date(noonOf(day));
  const name = labelIn(language, rules.name);
  if (active !== null) {
    const tier = rules.tiers.find(({ id }) => id === active.tier);
    return {
      title: t.text('membership.card.title', { name, tier: tier?.name ?? active.tier }),
      tone: 'good',
      paragraphs: [t.text('membership.number.is', { number: String(active.number) })],
      facts: [
        { label: t.text('membership.fact.number'), value: String(active.number) },
        { label: t.text('membership.fact.tier'), value: tier?.name ?? active.tier },
        { label: t.text('membership.fact.since'), value: t.date(active.startedAt) },
        { label: t.text('membership.fact.until'), value: date(active.runsUntil) },
        { label: t.text('membership.fact.points'), value: t.number(points.counted) },
        { label: t.text('membership.fact.payment'), value: t.text(`membership.payment.${active.payment}`) },
        { label: t.text('membership.fact.due'), value: date(active.dueOn) },
      ],
      actions: [productsButton(speech), tiersButton(speech), ...joinButton(speech, known)],
    };
  }
  const steps = {
    none: () => t.text('membership.status.none', { days: rules.validationDays }),
    pending: () =>
      t.text('membership.validation.pending', {
        date: date(account.dueOn ?? known.validatedBy),
        number: account.caseNumber ?? '',
      }),
    validated: () => pointsSentences(speech, known).join(' '),
  };
  return {
    title: t.text('membership.status.title', { name }),
    paragraphs: [steps[account.state]()],
    actions: [
      tiersButton(speech),
      ...(state.products.length > 0 ? [productsButton(speech)] : []),
      ...joinButton(speech, known),
    ],
  };
}
