import { splitWords } from './split-words.ts';

/** Words of the trade that mean something below the three characters a search needs (F58, G61). */
const shortTokens: ReadonlySet<string> = new Set([
  'a3',
  'a4',
  'a5',
  'ip',
  'po',
  'id',
  'pc',
  'os',
  'nb',
  'bw',
  'zw',
]);

/** Whether a text can be searched: three characters or more, or a known short word (F58). */
export function isSearchable(text: string): boolean {
  const words = splitWords(text);
  return words.join('').length >= 3 || words.some((word) => shortTokens.has(word));
}
