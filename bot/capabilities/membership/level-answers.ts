import { productsNamed } from '../../../domain/membership/rules/products.ts';
import { eligibleTiers, offersSwitch } from '../../../domain/membership/rules/tiers.ts';
import { paymentMethods, type Tier } from '../../../domain/programmes/membership-schema.ts';
import type { Speech } from '../../engine/capability.ts';
import { foldPlain } from '../../understanding/text/fold.ts';
import type { Known } from './facts.ts';
import { joinButton, pointsSentences, productsButton, registerButton } from './product-card.ts';
import { paymentSaid, pointsSaid, tiersSaid } from './said.ts';
import { paymentTerms, tierNames, tierTerms } from './tier-words.ts';
import type { Asked, Told } from './told.ts';

/** The points that count, those that wait, and what they open (C11, C13, C14). */
export function tellPoints({ known, speech }: Asked): Told {
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

/** What a product that is named earns. */
export function tellWorth({ text, known: { rules }, speech: { t } }: Asked): Told {
  const named = productsNamed(rules, foldPlain(text));
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
export function tellTiers({ text, known, speech }: Asked): Told {
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

/** What paying means today and later: of the way the words name, else of both (C22-C24). */
export function tellPayment({ text, known, speech }: Asked): Told {
  const { t } = speech;
  const said = paymentSaid(text);
  const due = known.state.active?.dueOn ?? known.dueOn;
  const asksNumber = /\b(?:po|bon de commande|purchase order|bestelbon\w*|bestelnummer)\b/.test(
    foldPlain(text),
  );
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
