import { documentsFor } from '../../../domain/membership/rules/documents.ts';
import { missingOf, type Product, productsNamed } from '../../../domain/membership/rules/products.ts';
import { eligibleTiers } from '../../../domain/membership/rules/tiers.ts';
import type { DocumentRules, Tier } from '../../../domain/programmes/membership-schema.ts';
import { foldPlain } from '../../understanding/text/fold.ts';
import type { MemberDraft, SaidProduct } from './draft.ts';
import type { Known } from './facts.ts';
import { boughtSaid, countrySaid, dealerSaid, saysGuess, serialSaid } from './product-said.ts';
import {
  acceptsTerms,
  corporateSaid,
  documentsSaid,
  paymentSaid,
  pointsSaid,
  poNumberSaid,
  saysAuthorised,
  tierSaid,
  vatSaid,
} from './said.ts';

/** A message as the facts of it are read: its words, and the date and the address found in them. */
export type Message = { text: string; date: string | null; email: string };

/** The draft with what its first words say: they are read once the programme is known. */
export function readDraft(draft: MemberDraft, known: Known): MemberDraft {
  if (draft.isRead) return draft;
  return withWords({ ...draft, isRead: true }, { text: draft.words, date: draft.date, email: '' }, known);
}

/** The draft after a message: what it says takes the place of what was known, all else stays. */
export function withWords(draft: MemberDraft, message: Message, known: Known): MemberDraft {
  if (draft.goal === 'join') return withJoining(draft, message, known);
  return draft.goal === 'product' ? withProduct(draft, message, known) : draft;
}

function withJoining(draft: MemberDraft, { text, email }: Message, { rules, state }: Known): MemberDraft {
  const vat = vatSaid(text) ?? draft.vat;
  const kinds = vat === null ? [] : documentsFor(rules, vat).kinds;
  const named = documentsSaid(text, kinds);
  const fitting = draft.documents.filter((id) => kinds.some((kind) => kind.id === id));
  const points = state.account.state === 'none' ? pointsSaid(text) : null;
  return {
    ...draft,
    ...tierWanted(text, rules),
    points: points ?? draft.points,
    vat,
    documents: named.length > 0 ? named : fitting,
    payment: paymentSaid(text) ?? draft.payment,
    poNumber: poNumberSaid(text) ?? draft.poNumber,
    acceptsTerms: draft.acceptsTerms || acceptsTerms(text),
    authorised: draft.authorised || saysAuthorised(text),
    formerEmail: email || draft.formerEmail,
  };
}

/** A level by its name, with its side of the switch; or that switch alone (C18). */
function tierWanted(text: string, rules: Known['rules']): Partial<MemberDraft> {
  const tier = tierSaid(text, rules);
  const corporate = corporateSaid(text);
  if (tier !== null) return { tier, corporate: rules.tiers.some((one) => one.id === tier && one.corporate) };
  return corporate === null ? {} : { corporate };
}

function withProduct(draft: MemberDraft, { text, date }: Message, known: Known): MemberDraft {
  const { rules, state, today } = known;
  const [first, ...others] = productsNamed(rules, foldPlain(text));
  const bought = boughtSaid(text, date ?? undefined, today);
  const told = draft.product;
  const product: SaidProduct = {
    name: first?.name ?? told.name,
    serial: serialSaid(text) ?? told.serial,
    boughtOn: bought?.day ?? told.boughtOn,
    country: countrySaid(text, rules.countries) ?? told.country,
    dealer: dealerSaid(text) ?? told.dealer,
    guessed: told.guessed || saysGuess(text) || (bought?.isGuess ?? false),
  };
  const waiting = state.products.find(
    (one) => one.name === first?.name && !one.former && missingOf(one).length > 0,
  );
  return {
    ...draft,
    product,
    productId: draft.productId ?? waiting?.id ?? null,
    further: [...draft.further, ...others.map(({ name }) => name)],
  };
}

/** The product that is completed; null: a new one. */
export function completed({ productId }: MemberDraft, { state }: Known): Product | null {
  return state.products.find(({ id }) => id === productId) ?? null;
}

/** The points that decide: those that count, or before there is an account those somebody says to have; null: not said. */
export function decidingPoints({ points }: MemberDraft, { state, points: own }: Known): number | null {
  return state.account.state === 'none' ? points : own.counted;
}

/** Levels to choose from: those the points open, all while no points are known; not the one there is already. */
export function openTiers(draft: MemberDraft, known: Known): Tier[] {
  const points = decidingPoints(draft, known);
  const open = points === null ? known.rules.tiers : eligibleTiers(known.rules, points);
  return open.filter(({ id }) => id !== known.state.active?.tier);
}

/** The level that was chosen, as far as it can be. */
export function chosenTier(draft: MemberDraft, known: Known): Tier | null {
  return openTiers(draft, known).find(({ id }) => id === draft.tier) ?? null;
}

/** The documents that fit; null while it is not known whether there is a VAT number. */
export function documentRules({ vat }: MemberDraft, { rules }: Known): DocumentRules | null {
  return vat === null ? null : documentsFor(rules, vat);
}
