import type { MembershipRules, PaymentMethod, Tier } from '../../../domain/programmes/membership-schema.ts';
import { foldPlain } from '../../understanding/text/fold.ts';

/** Other names of levels, on folded text; "or" is gold in French only. */
const tierNames: Readonly<Record<string, RegExp>> = {
  silver: /\b(?:silver|zilver\w*|argent)\b/g,
  gold: /\b(?:gold|goud\w*|l'or|niveau or|d'or)\b/g,
  platinum: /\b(?:platinum|platine|platina)\b/g,
};

/** The level a message wants: the last it names, so that "from gold to silver" is silver. null: it names none. */
export function tierSaid(text: string, rules: Pick<MembershipRules, 'tiers'>): string | null {
  return tiersSaid(text, rules).at(-1)?.id ?? null;
}

/** The levels a message names, in its order. */
export function tiersSaid(text: string, { tiers }: Pick<MembershipRules, 'tiers'>): Tier[] {
  const said = foldPlain(text);
  const places = tiers.map((tier) => ({ tier, at: lastPlace(namesOf(tier), said) }));
  return places
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ tier }) => tier);
}

/** Whether a message turns the levels of companies on or off, which no level is by itself (C18); null: neither. */
export function corporateSaid(text: string): boolean | null {
  const said = foldPlain(text);
  if (!/\bcorporate\b/.test(said)) return null;
  return !/\b(?:off|uit|uitzetten|desactiv\w+|sans|pas|not|no|niet|geen|without|zonder)\b/.test(said);
}

function namesOf({ id, name }: Tier): RegExp {
  return tierNames[id] ?? new RegExp(`\\b${name.toLowerCase()}\\b`, 'g');
}

function lastPlace(names: RegExp, said: string): number {
  return [...said.matchAll(names)].at(-1)?.index ?? -1;
}

const figure = String.raw`\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d{2,6}`;
const withWord = new RegExp(`(${figure}) ?(?:points?|punten|pts|ptn)\\b`);
const alone = new RegExp(`(?<![\\w-])(${figure})(?![\\w-])`);
/** A figure without the word is points between these: fewer are people or cameras, more a number of something. */
const likely = { from: 100, to: 99_999 };

/** The points a message speaks of: beside the word for them, or the only figure where nothing else is counted. null: none. */
export function pointsSaid(text: string): number | null {
  const said = foldPlain(text);
  const named = withWord.exec(said)?.[1];
  const points = Number((named ?? alone.exec(said)?.[1] ?? '').replace(/\D/g, ''));
  return points <= likely.to && points >= (named === undefined ? likely.from : 1) ? points : null;
}

const withoutVat =
  /\b(?:pas|sans|aucun|geen|zonder|niet|no|not|without|don't|haven't|isn't|n'ai)\b[^.;!?]{0,25}\b(?:tva|btw|vat|assujetti\w*)\b|\b(?:tva|btw|vat)\b[^.;!?]{0,40}\b(?:niet|pas|not|don't|geen|haven't|none)\b/;
const withVat = /\b(?:tva|btw|vat)\b/;
const afterAll = /^(?:jawel|toch wel|si\b|si,|mais si|yes we do|we do|actually we do|oh yes|toch)/;

/** Whether a message says that the organisation is registered for VAT; null: it does not say. */
export function vatSaid(text: string): boolean | null {
  const said = foldPlain(text).trim();
  if (withoutVat.test(said)) return false;
  return withVat.test(said) || afterAll.test(said) ? true : null;
}

const documentWords: readonly (readonly [id: string, RegExp])[] = [
  ['vat-certificate', /\b(?:certifica\w+|attest\w*|assujettissement)\b/],
  ['invoice', /\b(?:factu\w+|invoices?)\b/],
  ['licence', /\b(?:licen[cs]es?|licenties?|vergunning\w*)\b/],
  ['chamber-extract', /\b(?:extraits?|uittreksels?|extracts?|kvk|kbo|kbis|chamber|kamer van koophandel)\b/],
];

/** The kinds of documents a message names, as far as they are among those that fit. */
export function documentsSaid(text: string, kinds: readonly { id: string }[]): string[] {
  const said = foldPlain(text);
  const named = documentWords.filter(([, words]) => words.test(said)).map(([id]) => id);
  return kinds.map(({ id }) => id).filter((id) => named.some((one) => id === one || id.endsWith(`-${one}`)));
}

/** How a message wants to pay; null: it does not say. */
export function paymentSaid(text: string): PaymentMethod | null {
  const said = foldPlain(text);
  if (/\b(?:virement|transfer|overschrijv\w*|bank)\b/.test(said)) return 'transfer';
  return /\b(?:carte|card|kaart|kredietkaart|creditcard|visa|mastercard)\b/.test(said) ? 'card' : null;
}

const purchaseOrder =
  /\b(?:po|bon de commande|purchase order|bestelbon|bestelnummer)(?: ?(?:number|numero|nummer|n°|nr|no))?\.?:? ?(?:is |est )?([a-z0-9][a-z0-9/-]*\d[a-z0-9/-]*)/i;

/** The customer's own order number in a message; null: it gives none. */
export function poNumberSaid(text: string): string | null {
  return purchaseOrder.exec(text)?.[1] ?? null;
}

/** Whether a message accepts the terms in so many words (C23). */
export function acceptsTerms(text: string): boolean {
  const said = foldPlain(text);
  const refuses = /\b(?:not|niet|pas|n'accepte)\b/.test(said);
  return !refuses && /\b(?:accept\w*|akkoord|aanvaard\w*|agree)\b/.test(said) && !said.includes('?');
}

/** Whether a message says who asks may speak for the organisation (C2). */
export function saysAuthorised(text: string): boolean {
  const said = foldPlain(text);
  return (
    /\b(?:bevoegd|gemachtigd|authori[sz]ed|autorisee?|habilitee?|mandatee?)\b/.test(said) &&
    !/\b(?:not|niet|pas)\b/.test(said)
  );
}
