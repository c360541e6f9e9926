import { numberOf, numberWords } from '../text/number-words.ts';

/** Folded words for a place in a list, in the three languages; the first is 1. */
const ordinals: readonly string[] = [
  'premiere?|1ere?|1re?|eerste|1ste|first|1st',
  'deuxieme|(?<!(?:une?|one|a|1|2|deux|two|few) )seconde?|2n?de?|2i?e(?:me)?|tweede|2nd',
  'troisieme|3i?e(?:me)?|derde|3de|third|3rd',
  'quatrieme|4i?e(?:me)?|vierde|4de|fourth|4th',
  'cinquieme|5i?e(?:me)?|vijfde|5de|fifth|5th',
  'sixieme|6i?e(?:me)?|zesde|6de|sixth|6th',
  'septieme|7i?e(?:me)?|zevende|7de|seventh|7th',
  'huitieme|8i?e(?:me)?|achtste|8ste|eighth|8th',
  'neuvieme|9i?e(?:me)?|negende|9de|ninth|9th',
  'dixieme|10i?e(?:me)?|tiende|10de|tenth|10th',
];

const beforeLast =
  /\b(?:avant[- ]derniere?|voorlaatste|second (?:to )?last|last but one|one before (?:the )?last|penultimate)\b/;
const last =
  /\b(?:dernier(?:e|s|es)?|(?:tout )?en bas|(?:celle|celui|le|la) du bas|du bas|laatste|onderste|onderaan|helemaal onder|last|bottom|lowest|end of the list|fin de (?:la )?liste)\b(?! (?:fois|semaine|mois|time|week|month|year|keer|maand|jaar))/;
const top =
  /\b(?:tout en haut|en haut|(?:celle|celui) du haut|du haut|bovenste|bovenaan|topmost|uppermost|top one|the top|at the top)\b/;
const middle = /\b(?:(?:du|au) milieu|centrale?|middelste|in het midden|middle)\b/;

const numeral = Object.keys(numberWords)
  .filter((word) => word.length > 2 || word === 'un')
  .join('|');
const courtesy =
  '(?: (?:svp|stp|aub|graag|please|pls|plz|merci|thanks|bedankt|oui|ja|yes|hein|hoor|then|dan|plutot|liever))*';
/** A number alone, or one that is called a number: "2", "la 2", "nr. 2", "option two". */
const called = new RegExp(
  `\\b(?:numeros?|num|n[°o]|nr|nummer|number|no|option|optie|keuze|choix|choice|#)[ .:°]*(\\d{1,2}|${numeral})\\b`,
);
const alone = new RegExp(
  `^(?:(?:oui|ja|yes|ok|euh|alors|bon|c'est|ce sera|dat is|it's|doe|neem|take|prends|prenez)[ ,]+)*(?:(?:(?:la|le|n)[ °.]*)?(${numeral})|(?:(?:la|le|de|het|the|n)[ °.]*)?#?(\\d{1,2}))[.)]?${courtesy}$`,
);

/** Several numbers and nothing else: "1 et 3". */
const several = /^#?\d{1,2}(?: ?(?:,|&|\+|et|en|and) ?#?\d{1,2})+$/;

/** Which floor, not which place in the list: "celle du deuxième", "op het derde", "on the second floor". */
const floorBefore = /(?:\b(?:du|au|van het|op het|op de|op|on the|on) )$/;
const floorAfter = /^ ?(?:etage|verdiep|floor|niveau|level)/;

/** A place in a list that is said, and the text that says it. */
export type FoundPosition = { index: number; start: number; end: number };

/**
 * The places in a list of `count` that a folded text names, in its order, counted from 0: ordinals, numbers, first,
 * last and middle. A place beyond the list is not found, and a floor is no place in a list.
 */
export function findPositions(folded: string, count: number): FoundPosition[] {
  const found: FoundPosition[] = [];
  const add = (index: number, match: RegExpExecArray | null): void => {
    if (match === null || index < 0 || index >= count) return;
    const start = match.index;
    const end = start + match[0].length;
    if (floorBefore.test(folded.slice(0, start)) || floorAfter.test(folded.slice(end))) return;
    if (found.some((one) => one.start < end && start < one.end)) return;
    found.push({ index, start, end });
  };
  if (several.test(folded)) for (const match of folded.matchAll(/\d+/g)) add(Number(match[0]) - 1, match);
  add(count - 2, beforeLast.exec(folded));
  add(count - 1, last.exec(folded));
  add(0, top.exec(folded));
  if (count % 2 === 1) add((count - 1) / 2, middle.exec(folded));
  ordinals.forEach((source, index) => {
    add(index, new RegExp(`\\b(?:${source})\\b`).exec(folded));
  });
  const number = called.exec(folded) ?? alone.exec(folded);
  const word = number?.[1] ?? number?.[2] ?? '';
  add((numberOf(word) ?? 0) - 1, number);
  return found.sort((left, right) => left.start - right.start);
}
