import { numberOf } from '../../../understanding/text/number-words.ts';

/** A number that replaces another: "pas 2 mais 3", "3 instead of 2". Run on folded text. */
const notBut =
  /\b(?:pas|niet|not|geen|no) (?<old>\d{1,3}|[a-z]{2,9})(?<item>(?: [a-z]+){0,3}?),? (?:mais|maar|but) (?:bien |wel )?(?<new>\d{1,3}|[a-z]{2,9})\b/g;
const insteadOf =
  /\b(?<new>\d{1,3}|[a-z]{2,9})(?<item>(?: [a-z]+){0,3}?),? (?:au lieu d[e'] ?|plutot qu(?:e |')|in plaats van |ipv |instead of |rather than )(?<old>\d{1,3}|[a-z]{2,9})\b/g;

/** "Pas 2 noirs mais 3" as "3 noirs": only what counts is left. */
export function withoutReplaced(folded: string): string {
  const keep = (whole: string, ...groups: unknown[]): string => {
    const { old = '', item = '', new: now = '' } = groups.at(-1) as Record<string, string>;
    return numberOf(old) === undefined || numberOf(now) === undefined ? whole : `${now}${item}`;
  };
  return folded.replace(notBut, keep).replace(insteadOf, keep);
}

const few = '\\d{1,3}|[a-z]{2,9}';
const verb =
  "(?:mettez|mets|met|mettons|prenez|prends|prenons|commande[zr]?|envoye[zr]|envoie|faites|fais|disons|il (?:m'|nous |t')?en faut|(?:j'|on |nous )?en (?:veux|veut|voulons)|doe|maak|bestel|neem|geef|stuur|zet|laat|make|order|send|get|do|take|need|want|give)";
const filler =
  "(?:-?(?:en|m'en|moi|moi-en|nous-en|lui)| (?:er|maar|nog|toch|ne|keer|eens|me|us|mij|ons|dan|daarvan|it|that|of them|just|plutot|plutôt|alors|juste|svp|stp|please|aub|a|et|ou))*";
const withVerb = new RegExp(`(?<![a-z])${verb}${filler} (?<n>${few})(?![a-z\\d])`, 'g');
const withHolder =
  /(?<![\w.,])(?<n>\d{1,3}|[a-z]{2,9}) (?:boites?|cartons?|paquets?|exemplaires?|unites?|pieces?|doos|dozen|doosjes?|pak(?:ken|jes?)?|stuks?|boxes|box|packs?|units?|pcs)\b/g;
const alone =
  /^(?:(?:ja|nee|neen|oui|non|yes|no|yep|nope|lol|haha|ok|oke|okay|plutot|eerder|rather|sorry|pardon|euh|uh|alors|dan|then|liever|make it|just|juste|maar|seulement|only)[ ,]+)*x?(?<n>\d{1,3}|[a-z]{2,9})x?(?: (?:svp|stp|s'il (?:vous|te) plait|aub|graag|please|pls|stuks?|seulement|maar|only|merci|bedankt|thanks|c'est (?:bon|juste|correct|ca)|is (?:juist|goed|ok|correct|right|fine|prima|klopt)|klopt|est (?:bon|correct|juste)|bon|juist|ok|right|correct))*$/;

/**
 * The number of boxes a statement asks for without naming the item: "doe maar 2 doosjes", "bestel er 1", "8 is juist".
 * null when it says none, or several. `folded` is without money and references.
 */
export function countIn(folded: string): number | null {
  const found = [
    ...[...folded.matchAll(withVerb)].filter((match) => !isArticle(match, folded)),
    ...folded.matchAll(withHolder),
  ].map((match) => numberOf(match.groups?.n ?? ''));
  const whole = numberOf(alone.exec(folded.trim().replace(/[.!?]+$/, ''))?.groups?.n ?? '');
  const numbers = new Set([...found, whole].filter((one) => one !== undefined));
  const [only, ...others] = numbers;
  return only !== undefined && others.length === 0 ? only : null;
}

const every = '(?:de chaque|(?:de )?chacune?|van elke?|elk|van allebei|allebei|of each|each|of both|both)';
const box = '(?:(?:boites?|dozen|doosjes?|boxes|stuks|pieces?) )?';
const each = new RegExp(
  `(?<![\\w.,])(?:(?<n>${few}) ${box}${every}|${every} (?<m>${few}))\\b(?! (?:couleur|kleur|colou?r))`,
);

/** "2 de chaque", "two of each": how many of everything that waits for a number; null when it says nothing of the kind. */
export function eachIn(folded: string): number | null {
  const { n, m } = each.exec(folded)?.groups ?? {};
  return numberOf(n ?? m ?? '') ?? null;
}

/** Whether a statement says in so many words that a number is ordered: "doe er 2 bij". */
export function ordersSome(folded: string): boolean {
  return [...folded.matchAll(withVerb)].some(({ groups }) => numberOf(groups?.n ?? '') !== undefined);
}

/** "Make it a priority" counts nothing; "mettez-en un" does. */
function isArticle({ index, 0: words, groups }: RegExpExecArray, folded: string): boolean {
  const ends = folded.slice(index + words.length).trim() === '';
  return !ends && /^(?:une?|een|nen|ene|an?|one|a)$/.test(groups?.n ?? '');
}
