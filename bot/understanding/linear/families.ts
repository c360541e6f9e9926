import { findConcepts } from '../lexicon/find-concepts.ts';

/**
 * Size of the hashed feature space, a power of two: four times what the phrases fill, so that a word never seen rarely
 * falls on the place of one that was, and is taken for it.
 */
export const featureSpace = 1 << 20;

/** How often each feature occurs in a message. */
export type Counts = Map<number, number>;
/** Collects the features of one kind. */
export type Family = (counts: Counts, words: readonly string[]) => void;

/** FNV-1a over UTF-16 units: quick, and the same on every machine. */
function hash(text: string, seed: number): number {
  let value = 2166136261 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 16777619);
  }
  value ^= value >>> 15;
  return value & (featureSpace - 1);
}

function add(counts: Counts, name: string, seed: number, value = 1): void {
  const index = hash(name, seed);
  counts.set(index, (counts.get(index) ?? 0) + value);
}

/** Words, and each word with the one before it. */
export const words: Family = (counts, all) => {
  let previous = '^';
  for (const word of all) {
    add(counts, word, 1);
    add(counts, `${previous} ${word}`, 2, 0.8);
    previous = word;
  }
  add(counts, `${previous} $`, 2, 0.5);
};

/** So many letters tell a word from its forms: "imprimer", "imprimons". */
const beginning = 5;

/** How words begin, alone and after the word before. */
export const beginnings: Family = (counts, all) => {
  let previous = '^';
  for (const word of all) {
    const start = word.slice(0, beginning);
    add(counts, start, 7);
    add(counts, `${previous} ${start}`, 8, 0.8);
    previous = start;
  }
};

/** Pieces of three to five letters, for typing errors, endings and compounds. */
export const characters: Family = (counts, all) => {
  for (const word of all) {
    if (word.startsWith('xx') || word.length < 3) continue;
    const padded = ` ${word} `;
    for (let size = 3; size <= 5; size += 1)
      for (let start = 0; start + size <= padded.length; start += 1)
        add(counts, padded.slice(start, start + size), 3);
  }
};

/** Pairs of concepts further apart than this many words rarely belong together; this close, their order counts. */
const reach = 12;
const close = 3;
/** Concepts after this many are not paired with it. */
const pairedAtMost = 13;

/** Concepts and types of facts, and pairs of them. */
export const concepts: Family = (counts, all) => {
  const found = findConcepts(all);
  all.forEach((word, at) => {
    if (word.startsWith('xx')) found.push({ concept: word, at });
  });
  found.sort((left, right) => left.at - right.at);
  const seen = new Set<string>();
  const once = (name: string, seed: number, value: number): void => {
    if (!seen.has(name)) add(counts, name, seed, value);
    seen.add(name);
  };
  for (const { concept } of found) once(concept, 4, 1);
  found.forEach((left, index) => {
    for (const right of found.slice(index + 1, index + 1 + pairedAtMost)) {
      const distance = right.at - left.at;
      if (distance > reach || distance === 0 || right.concept === left.concept) continue;
      once([left.concept, right.concept].sort().join('+'), 5, 0.7);
      if (distance <= close) once(`${left.concept}>${right.concept}`, 6, 0.7);
    }
  });
};
