import type { Language } from './language.ts';

/**
 * A message as it is printed. Straight apostrophes become typographic: in ICU, `l'{name}` would otherwise quote the
 * placeholder. French double punctuation keeps its space on the same line.
 */
export function typeset(language: Language, message: string): string {
  const curly = message.normalize('NFC').replaceAll("'", '’');
  if (language !== 'fr') return curly;
  return curly.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
