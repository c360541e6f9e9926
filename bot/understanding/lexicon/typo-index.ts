import { functionWords } from '../language/function-words.ts';
import { editDistance } from '../text/edit-distance.ts';
import { languages } from '../types.ts';
import type { Lexicon } from './compile-lexicon.ts';

/** Shorter words have too many neighbours to be taken for one another. */
const shortestTypo = 6;

type Entry = { word: string; open: boolean; concepts: readonly string[] };

const none: readonly string[] = [];

/** The word and the word without each of its letters: two words one edit apart share one of these. */
const shortened = (word: string): string[] => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
];

/** A look-up of misspelt words: the concepts of the one entry of the lexicon that is a single typing error away. */
export function typoIndex(lexicon: Lexicon): (word: string) => readonly string[] {
  const index = new Map<string, Entry[]>();
  const add = (word: string, open: boolean, concepts: readonly string[]): void => {
    if (word.length < shortestTypo - 1) return;
    for (const key of shortened(word)) index.set(key, [...(index.get(key) ?? []), { word, open, concepts }]);
  };
  for (const [word, concepts] of lexicon.exact) add(word, false, concepts);
  for (const [stem, concepts] of lexicon.stems) add(stem, true, concepts);
  return (word) => {
    if (word.length < shortestTypo || languages.some((language) => functionWords[language].has(word)))
      return none;
    for (let length = word.length; length >= shortestTypo - 1; length -= 1) {
      const part = word.slice(0, length);
      const entry = shortened(part)
        .flatMap((key) => index.get(key) ?? [])
        .find((candidate) => isTypo(part, candidate, length === word.length));
      if (entry !== undefined) return entry.concepts;
    }
    return none;
  };
}

function isTypo(part: string, { word, open }: Entry, whole: boolean): boolean {
  return (
    (open || whole) &&
    part[0] === word[0] &&
    Math.abs(part.length - word.length) <= 1 &&
    editDistance(part, word, 1) <= 1
  );
}
