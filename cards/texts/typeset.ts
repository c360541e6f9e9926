import type { Language } from './language.ts';

/** A Dutch quotation in single quotes; `'s avonds` and `collega's` are none. */
const dutchQuotation = /(?<=^|[\s(])'(?![stn]\s)([^'\n]+(?:'\p{Letter}[^'\n]*)*)'(?!\p{Letter})/gmu;

/**
 * A text as it is printed, be it a message or an article. Straight apostrophes become typographic: in ICU, `l'{name}` would
 * otherwise quote the placeholder. Straight quotation marks open and close. French double punctuation keeps its space on
 * the same line, and a figure its unit.
 */
export function typeset(language: Language, text: string): string {
  const normal = text.normalize('NFC').replace(/"([^"\n]*)"/g, '“$1”');
  const quoted = language === 'nl' ? normal.replace(dutchQuotation, '“$1”') : normal;
  const curly = quoted.replaceAll("'", '’');
  if (language !== 'fr') return curly;
  return curly
    .replace(/ ([:;?!»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(?<=[\d}]) (?=(?:h|€|%)(?![\p{Letter}\d]))/gu, '\u00a0')
    .replace(/(?<=\u00a0h) (?=[\d{])/g, '\u00a0');
}

const frenchMonths = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const firstOfMonth = new RegExp(`(?<!\\d)1([ \u00a0](?:${frenchMonths}))`, 'g');

/** A date in words as it is written: in French the first day of a month is the only one counted, "1er octobre". */
export function typesetDate(language: Language, date: string): string {
  return language === 'fr' ? date.replace(firstOfMonth, '1er$1') : date;
}

/** "Paper jam: inside", "Bourrage : à l’intérieur": only French sets the colon apart. */
export function labelled(language: Language, label: string, value: string): string {
  return `${label}${language === 'fr' ? '\u00a0' : ''}: ${value}`;
}
