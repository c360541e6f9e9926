import { findConcepts } from '../lexicon/find-concepts.ts';

/** Size of the hashed feature space, a power of two: room for the pieces of some thousand phrases. */
export const featureSpace = 1 << 17;

/** A message as a sparse vector: parallel arrays of feature numbers and values, numbers ascending. */
export type FeatureVector = { indices: Int32Array; values: Float32Array };

/** How much each family of features weighs against the others, each family brought to length one first. */
export type FamilyWeights = { words: number; characters: number; concepts: number };

/** Chosen on held-out training phrases; `test/bench/understanding.ts` shows what each family brings. */
export const defaultWeights: FamilyWeights = { words: 1, characters: 0.8, concepts: 1.1 };

/** FNV-1a over UTF-16 units: quick, and the same on every machine. */
const hash = (text: string, seed: number): number => {
  let value = 2166136261 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 16777619);
  }
  value ^= value >>> 15;
  return value & (featureSpace - 1);
};

type Counts = Map<number, number>;
const add = (counts: Counts, name: string, seed: number, value = 1): void => {
  const index = hash(name, seed);
  counts.set(index, (counts.get(index) ?? 0) + value);
};

const addWords = (counts: Counts, words: readonly string[]): void => {
  let previous = '^';
  for (const word of words) {
    add(counts, word, 1);
    add(counts, `${previous} ${word}`, 2, 0.8);
    previous = word;
  }
  add(counts, `${previous} $`, 2, 0.5);
};

const addCharacters = (counts: Counts, words: readonly string[]): void => {
  for (const word of words) {
    if (word.startsWith('xx') || word.length < 3) continue;
    const padded = ` ${word} `;
    for (let size = 3; size <= 5; size += 1)
      for (let start = 0; start + size <= padded.length; start += 1)
        add(counts, padded.slice(start, start + size), 3);
  }
};

/** Pairs of concepts further apart than this many words rarely belong together. */
const pairReach = 12;

const addConcepts = (counts: Counts, words: readonly string[]): void => {
  const found = findConcepts(words);
  words.forEach((word, at) => {
    if (word.startsWith('xx')) found.push({ concept: word, at });
  });
  found.sort((left, right) => left.at - right.at);
  const seen = new Set<string>();
  for (const { concept } of found) {
    if (!seen.has(concept)) add(counts, concept, 4);
    seen.add(concept);
  }
  found.forEach((left, index) => {
    for (const right of found.slice(index + 1, index + 14)) {
      if (right.at - left.at > pairReach || right.concept === left.concept || right.at === left.at) continue;
      const near = right.at - left.at <= 3;
      const name =
        left.concept < right.concept
          ? `${left.concept}+${right.concept}`
          : `${right.concept}+${left.concept}`;
      if (!seen.has(name)) add(counts, name, 5, 0.7);
      seen.add(name);
      if (near && !seen.has(`>${left.concept}>${right.concept}`)) {
        add(counts, `${left.concept}>${right.concept}`, 6, 0.7);
        seen.add(`>${left.concept}>${right.concept}`);
      }
    }
  });
};

/** Rareness of each feature in the training phrases (log of the inverse share); 1 for every feature when absent. */
export type Rareness = Float32Array | null;

const normalised = (counts: Counts, rareness: Rareness, weight: number): [number, number][] => {
  let sum = 0;
  const entries: [number, number][] = [];
  for (const [index, count] of counts) {
    const value = (1 + Math.log(Math.max(count, 0.35))) * (rareness?.[index] ?? 1);
    if (value <= 0) continue;
    entries.push([index, value]);
    sum += value * value;
  }
  const scale = sum === 0 ? 0 : weight / Math.sqrt(sum);
  for (const entry of entries) entry[1] *= scale;
  return entries;
};

/** The features of a message: words and pairs of words, pieces of words, concepts and pairs of concepts. */
export const extractFeatures = (
  words: readonly string[],
  rareness: Rareness,
  weights: FamilyWeights = defaultWeights,
): FeatureVector => {
  const families: [(counts: Counts, words: readonly string[]) => void, number][] = [
    [addWords, weights.words],
    [addCharacters, weights.characters],
    [addConcepts, weights.concepts],
  ];
  const merged = new Map<number, number>();
  for (const [collect, weight] of families) {
    if (weight === 0) continue;
    const counts: Counts = new Map();
    collect(counts, words);
    for (const [index, value] of normalised(counts, rareness, weight))
      merged.set(index, (merged.get(index) ?? 0) + value);
  }
  const sorted = [...merged].sort((left, right) => left[0] - right[0]);
  return {
    indices: Int32Array.from(sorted, (entry) => entry[0]),
    values: Float32Array.from(sorted, (entry) => entry[1]),
  };
};
