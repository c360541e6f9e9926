import type { Language } from './language.ts';

/** A Dutch quotation in single quotes; `'s avonds` and `collega's` are none. */
const dutchQuotation = /(?<=^|[\s(])'(?![stn]\s)([^'\n]+(?:'\p{Letter}[^'\n]*)*)'(?!\p{Letter})/gmu;

/**
 * A text as it is printed, be it a message or an article. Straight apostrophes become typographic: in ICU, `l'{name}` would
 * otherwise quote the placeholder. Straight quotation marks open and close. French double punctuation keeps its space on
 * the same line.
 */
export function typeset(language: Language, text: string): string {
  const normal = text.normalize('NFC').replace(/"([^"\n]*)"/g, '“$1”');
  const quoted = language === 'nl' ? normal.replace(dutchQuotation, '“$1”') : normal;
  const curly = quoted.replaceAll("'", '’');
  if (language !== 'fr') return curly;
  return curly.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
