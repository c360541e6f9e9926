import type { CardAction, CardData } from '../../../cards/views/card-view.ts';
import { productsNamed } from '../../../domain/membership/rules/products.ts';
import { eligibleTiers, offersSwitch } from '../../../domain/membership/rules/tiers.ts';
import { paymentMethods, type Tier } from '../../../domain/programmes/membership-schema.ts';
import { dayAfter, noonOf } from '../../../domain/programmes/rules/wall-clock.ts';
import type { Speech } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { labelIn } from '../parts/label-in.ts';
import { writeToDesk } from '../requests/general-request/request-draft.ts';
import { aboutMembership } from './draft.ts';
import type { Known } from './facts.ts';
import { migrate, showTopic } from './links.ts';
import { joinButton, pointsSentences, productsButton, registerButton } from './product-card.ts';
import { paymentSaid, pointsSaid, tiersSaid, vatSaid } from './said.ts';
import { paymentTerms, tierNames, tierTerms } from './tier-words.ts';
import { folded, type Topic } from './topic-words.ts';
import { withinSentence } from './within-sentence.ts';

/** An answer from data: sentences that stand by themselves, and what a card shows beside them. */
export type Told = {
  title: string;
  tone?: 'good' | 'warning';
  paragraphs: string[];
  facts?: CardData<'notice'>['facts'];
  actions: CardAction[];
};

type Asked = { text: string; known: Known; speech: Speech };

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

function tellPoints({ known, speech }: Asked): Told {
  const { account, products } = known.state;
  const canRegister = account.state === 'validated' && products.length === 0;
  return {
    title: speech.t.text('membership.products.title', { points: known.points.counted }),
    paragraphs: pointsSentences(speech, known),
    actions: [
      ...(products.length > 0 ? [productsButton(speech)] : []),
      ...(canRegister ? [registerButton(speech)] : []),
      ...joinButton(speech, known),
    ],
  };
}

/** What paying means today and later: of the way the words name, else of both (C22-C24). */
function tellPayment({ text, known, speech }: Asked): Told {
  const { t } = speech;
  const said = paymentSaid(text);
  const due = known.state.active?.dueOn ?? known.dueOn;
  const asksNumber = /\b(?:po|bon de commande|purchase order|bestelbon\w*|bestelnummer)\b/.test(folded(text));
  return {
    title: t.text('membership.payment.title'),
    paragraphs: [
      ...(asksNumber ? [t.text('membership.payment.po')] : []),
      ...paymentMethods
        .filter((method) => said === null || said === method)
        .map((method) => paymentTerms(speech, method, due)),
      t.text('membership.payment.usual', { days: known.rules.dueDays }),
    ],
    actions: joinButton(speech, known),
  };
}

/** Which documents open an account: by the words with a VAT number, without one, or both ways (C2, C3). */
function tellDocuments({ text, known: { rules, state }, speech: { t, language } }: Asked): Told {
  const vat = vatSaid(text) === false ? [false] : [true, false];
  const sentences = vat.map((isVat) => {
    const { kinds } = isVat ? rules.documents.withVat : rules.documents.withoutVat;
    const names = kinds.map(({ label }) => withinSentence(labelIn(language, label)));
    return t.text(isVat ? 'membership.documents.vat' : 'membership.documents.noVat', {
      kinds: t.list(names, 'or'),
    });
  });
  const given = vat.length === 1 ? { vat: false, tierLater: true } : { tierLater: true };
  return {
    title: t.text('membership.documents.title'),
    paragraphs: [...sentences, t.text('membership.documents.authorised')],
    actions:
      state.account.state === 'none'
        ? [beginOf(aboutMembership, t.text('membership.account.ask'), given, 'positive')]
        : [],
  };
}

/** How long an account takes, and where one's own stands (C5, C6). */
function tellValidation({ known: { rules, state, validatedBy }, speech: { t } }: Asked): Told {
  const { account } = state;
  const days = rules.validationDays;
  const date = (day: string) => t.date(noonOf(day));
  const stands = {
    none: () => t.text('membership.validation.none', { date: date(validatedBy) }),
    pending: () =>
      t.text('membership.validation.pending', {
        date: date(account.dueOn ?? validatedBy),
        number: account.caseNumber ?? '',
      }),
    validated: () => t.text('membership.validation.done'),
  };
  return {
    title: t.text('membership.validation.title'),
    paragraphs: [
      t.text('membership.validation.text', { days }),
      stands[account.state](),
      ...(account.state === 'validated' ? [] : [t.text('membership.password.wait')]),
    ],
    actions:
      account.state === 'none'
        ? [beginOf(aboutMembership, t.text('membership.account.ask'), { tierLater: true }, 'positive')]
        : [],
  };
}

/** Products of a former membership: to be taken over, taken over, or not to be had since no e-mail was given (C4, C9, C10). */
function tellMigration({ known: { state, phone }, speech: { t } }: Asked): Told {
  const { account, products } = state;
  const former = products.filter((one) => one.former);
  const title = t.text('membership.migrate.title');
  const register = registerButton({ t });
  if (former.length > 0)
    return {
      title,
      paragraphs: [t.text('membership.migrate.ready', { products: t.list(former.map(({ name }) => name)) })],
      actions: [linkTo(migrate, t.text('membership.migrate.button'), {}, 'positive')],
    };
  if (account.state === 'none')
    return {
      title,
      paragraphs: [t.text('membership.migrate.giveEmail')],
      actions: [beginOf(aboutMembership, t.text('membership.account.ask'), { tierLater: true }, 'positive')],
    };
  if (account.formerEmail !== null)
    return {
      title,
      paragraphs: [
        t.text('membership.migrate.nothing', { email: account.formerEmail }),
        t.text('membership.migrate.callLine', { phone }),
      ],
      actions: [productsButton({ t }), register],
    };
  return {
    title,
    tone: 'warning',
    paragraphs: [t.text('membership.migrate.noEmail'), t.text('membership.migrate.callLine', { phone })],
    actions: [
      register,
      beginOf(writeToDesk, t.text('membership.migrate.giveNow'), {
        text: t.text('membership.migrate.request'),
      }),
    ],
  };
}

/** What a product that is named earns. */
function tellWorth({ text, known: { rules }, speech: { t } }: Asked): Told {
  const named = productsNamed(rules, folded(text));
  const each = named.map(({ name, points }) => t.text('membership.worth.one', { product: name, points }));
  const total = named.reduce((sum, { points }) => sum + points, 0);
  return {
    title: t.text('membership.worth.title'),
    paragraphs:
      named.length === 0
        ? [t.text('membership.worth.unknown')]
        : [...each, ...(named.length > 1 ? [t.text('membership.worth.total', { points: total })] : [])],
    actions: [registerButton({ t })],
  };
}

/** The levels with their figures as printed; of levels or points in the words, what they come to (C13-C21). */
function tellTiers({ text, known, speech }: Asked): Told {
  const { rules, points, state } = known;
  const { t } = speech;
  const said = pointsSaid(text);
  const named = tiersSaid(text, rules);
  const deciding = said ?? (state.products.length > 0 ? points.counted : null);
  return {
    title: t.text('membership.tiers.title'),
    paragraphs: [
      ...named.map((tier) =>
        t.text('membership.tiers.one', { tier: tier.name, terms: tierTerms(speech, tier) }),
      ),
      ...(deciding === null
        ? [t.text('membership.tiers.from', { from: rules.invitedFrom })]
        : pointsOpen(deciding, known, speech)),
      ...printedNotes(speech, named.length > 0 ? named : rules.tiers),
    ],
    facts: rules.tiers.map((one) => ({ label: one.name, value: tierTerms(speech, one) })),
    actions: [...(state.products.length > 0 ? [productsButton(speech)] : []), ...joinButton(speech, known)],
  };
}

/** Which levels so many points open, or how many are missing (C13, C14, C18). */
function pointsOpen(points: number, { rules }: Known, { t }: Speech): string[] {
  const open = eligibleTiers(rules, points);
  const from = rules.invitedFrom;
  if (open.length === 0) return [t.text('membership.tiers.none', { points, from, missing: from - points })];
  return [
    t.text('membership.tiers.open', { points, tiers: tierNames({ t }, open, 'or') }),
    ...(offersSwitch(rules, points) ? [t.text('membership.tiers.switch')] : []),
  ];
}

/** Figures that are printed in two ways, and fees in two currencies, are told as they are printed (C15-C17). */
function printedNotes({ t }: Speech, tiers: readonly Tier[]): string[] {
  const figures = tiers.flatMap(({ name, from, printedPoints }) =>
    printedPoints === null
      ? []
      : [t.text('membership.tiers.printed', { tier: name, printed: printedPoints, from })],
  );
  const currencies = new Set(tiers.map(({ fee }) => fee.currency));
  return currencies.size > 1 ? [...figures, t.text('membership.tiers.currencies')] : figures;
}

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
        date: date(account.dueOn ?? dayAfter(known.today, 1)),
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

function tiersButton({ t }: Pick<Speech, 't'>): CardAction {
  return linkTo(showTopic, t.text('membership.tiers.button'), { topic: 'tiers' });
}
