import { fold } from './fold.ts';

/** French words shortened before a vowel. `n'` is dropped as well: `pas` and `plus` carry the negation. */
const elided = /(?<![a-z0-9])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=[a-z0-9])/g;
const possessive = /'s(?![a-z0-9])/g;

/** The words of a text, folded, in order. Contracted negations are opened: `can't` → `can not`. */
export function splitWords(text: string): string[] {
  const opened = fold(text)
    .replace(/can't/g, 'can not')
    .replace(/won't/g, 'will not')
    .replace(/n't(?![a-z])/g, ' not')
    .replace(elided, ' ')
    .replace(possessive, '');
  return opened.match(/[a-z0-9]+/g) ?? [];
}
