import { compileLexicon } from './compile-lexicon.ts';
import { typoIndex } from './typo-index.ts';

const lexicon = compileLexicon();
const cache = new Map<string, readonly string[]>();

const conceptsOfTypo = typoIndex(lexicon);
const none: readonly string[] = [];

/** The longest beginning of the word the lexicon knows. */
const conceptsOfStem = (word: string): readonly string[] => {
  for (let length = word.length; length >= lexicon.shortestStem; length -= 1) {
    const concepts = lexicon.stems.get(word.slice(0, length));
    if (concepts !== undefined) return concepts;
  }
  return none;
};

/** Dutch writes compounds as one word: the tail carries the head of the meaning ("printerfactuur"). */
const conceptsOfTail = (word: string): readonly string[] => {
  for (let start = 3; word.length - start >= 4; start += 1) {
    const tail = word.slice(start);
    const concepts = lexicon.exact.get(tail) ?? (tail.length >= 5 ? lexicon.stems.get(tail) : undefined);
    if (concepts !== undefined) return concepts;
  }
  return none;
};

const lookUp = (word: string): readonly string[] => {
  const exact = lookUpExact(word);
  return exact.length > 0 || word.startsWith('xx') ? exact : conceptsOfTypo(word);
};

const lookUpExact = (word: string): readonly string[] => {
  const whole = lexicon.exact.get(word);
  const head = conceptsOfStem(word);
  if (whole !== undefined) return head.length === 0 ? whole : [...new Set([...whole, ...head])];
  const tail = word.length >= 8 ? conceptsOfTail(word) : none;
  return tail.length === 0 ? head : [...new Set([...head, ...tail])];
};

/** The concepts one folded word stands for, in any of the three languages; empty for a word without meaning here. */
export const conceptsOf = (word: string): readonly string[] => {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const concepts = lookUp(word);
  if (cache.size < 20_000) cache.set(word, concepts);
  return concepts;
};

const matches = (words: readonly string[], start: number, expression: readonly string[]): boolean =>
  expression.every((part, offset) => {
    const word = words[start + offset];
    if (word === undefined) return false;
    return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
  });

/** One concept of a message and the position of its first word. */
export type FoundConcept = { concept: string; at: number };

/** The concepts of a message in the order of its words; an expression counts beside its words. */
export const findConcepts = (words: readonly string[]): FoundConcept[] => {
  const found: FoundConcept[] = [];
  words.forEach((word, at) => {
    for (const { words: expression, concept } of lexicon.expressions.get(word) ?? [])
      if (matches(words, at, expression)) found.push({ concept, at });
    for (const concept of conceptsOf(word)) found.push({ concept, at });
  });
  return found;
};
