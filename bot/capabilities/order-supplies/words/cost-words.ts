import { foldPlain } from '../../../understanding/text/fold.ts';

/** A cost that is shown and that the person can agree to: of the shipping, or of what is billed anyway. */
export type AskedCost = { about: 'priority' | 'billing'; cents: number };
/** What of it a message agrees to. */
export type Consent = { priority: boolean; billing: boolean };

const assent =
  "(?:ok|oke|okay|okee|d'accord|correct|bon|ca va|ca me va|ca roule|accord|accepte|valide|parfait|akkoord|goed|prima|in orde|mee eens|fine|good|agreed?|accept|happy|approved?)";
const money = '(?:€|eur(?:os?)?\\b|\\$|cad\\b|dollars?\\b)';
const amount = `(?:${money} ?)?\\d+(?:[.,]\\d{2})?(?: ?${money})?`;
const noun =
  '(?:frais|fret|transport|port|supplements?|surcouts?|couts?|prix|tarif|facturation|freight|charges?|costs?|price|fees?|surcharge|kost(?:en|prijs)?|meerkost|prijs|vracht(?:kosten)?|verzendkosten|transportkosten|toeslag|aanrekening)';
const link =
  "(?:pour|avec|sur|quant a|with|for|to|about|on|met|voor|over|wat betreft|les|le|la|l'|ces|ce|cette|des|de|du|d'|the|that|those|this|die|dat|deze|het|van)";
const beforeIt = new RegExp(
  `(?<![a-z])${assent},?(?: ${link}|(?<=') ?)*(?: (?:[a-z]+ )?)(?:${amount}|${noun})(?: (?:d'|de |van |for |of |pour |voor )?[a-z]+)?`,
  'g',
);
const afterIt = new RegExp(
  `(?:${amount}|${noun})(?: (?:is|zijn|sont|c'est|est|are|ça|ca|dat is|that's))* (?:${assent}|va)(?![a-z])`,
  'g',
);
const against =
  /(?<![a-z])(?:pas|non|aucun|niet|geen|nooit|not|never|no|too (?:much|expensive)|trop|te (?:veel|duur))(?![a-z])|n't\b/;
const figure = /\d+(?:[.,]\d{2})?/;
const ofShipping =
  /freight|fret|transport|(?<![a-z])port(?![a-z])|envoi|livraison|expedition|priorit|verzend|vracht|levering|spoed|shipping|delivery|courier/;
const ofStaples = /agraf|niet(?:jes|en)|staples?|factur|aanreken|billed/;

/** "Ok pour les 42 €", with what is left of the message once it is taken out. */
export type HeardConsent = { consent: Consent; rest: string };

/**
 * The consent to a cost that is on the screen. An amount counts when it is that of the cost, to the unit; without one
 * the words say which cost it is, or all that is asked. A doubt, a question or another amount agrees to nothing.
 */
export function hearConsent(text: string, costs: readonly AskedCost[]): HeardConsent {
  const consent = { priority: false, billing: false };
  const cut = text.split('');
  const folded = foldPlain(text);
  for (const pattern of [beforeIt, afterIt])
    for (const match of folded.matchAll(pattern)) {
      const agreed = agreedTo(match[0], costs);
      if (agreed.length === 0 || isDoubtful(folded, match)) continue;
      for (const { about } of agreed) consent[about] = true;
      cut.fill(' ', match.index, match.index + match[0].length);
    }
  return { consent, rest: tidy(cut.join('')) };
}

/** Amounts of money are no quantity, whatever is said of them. */
export function withoutMoney(text: string): string {
  const sum = new RegExp(`${money} ?\\d+(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{2})? ?${money}`, 'gi');
  return tidy(text.replace(sum, ' '));
}

function agreedTo(words: string, costs: readonly AskedCost[]): readonly AskedCost[] {
  const said = figure.exec(words)?.[0];
  if (said !== undefined) {
    const value = Number(said.replace(',', '.'));
    return costs.filter(({ cents }) => cents / 100 === value || Math.round(cents / 100) === value);
  }
  if (ofShipping.test(words)) return costs.filter(({ about }) => about === 'priority');
  return ofStaples.test(words) ? costs.filter(({ about }) => about === 'billing') : costs;
}

/** The statement it stands in takes it back, or asks. */
function isDoubtful(folded: string, { index, 0: words }: RegExpMatchArray): boolean {
  const at = index ?? 0;
  const before =
    folded
      .slice(0, at)
      .split(/[,;.!?\n]/)
      .at(-1) ?? '';
  const [after = ''] = folded.slice(at + words.length).split(/(?<=[?])|[,;.!\n]/);
  return (
    against.test(before.split(/\s+/).slice(-3).join(' ')) || against.test(words) || after.trim().endsWith('?')
  );
}

const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').trim();
