import { fold } from '../text/fold.ts';
import { deeds } from './deeds.ts';
import { states } from './states.ts';
import { things } from './things.ts';

/** The lexicon as it is looked up: whole words, beginnings of words, and expressions of several words. */
export type Lexicon = {
  exact: ReadonlyMap<string, readonly string[]>;
  stems: ReadonlyMap<string, readonly string[]>;
  /** Expressions by their first word, longest first. */
  expressions: ReadonlyMap<string, readonly { words: readonly string[]; concept: string }[]>;
  shortestStem: number;
};

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
};

/** Compiles the concept lists into look-up tables. */
export const compileLexicon = (): Lexicon => {
  const exact = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const expressions = new Map<string, { words: readonly string[]; concept: string }[]>();
  for (const [concept, entries] of [things, states, deeds].flatMap((part) => Object.entries(part))) {
    for (const entry of fold(entries).trim().split(/\s+/)) {
      const words = entry.split(/[_-]/).filter((word) => word !== '');
      const [first] = words;
      if (first === undefined) continue;
      if (words.length > 1) push(expressions, first, { words, concept });
      else if (entry.endsWith('*')) push(stems, entry.slice(0, -1), concept);
      else push(exact, first, concept);
    }
  }
  for (const list of expressions.values()) list.sort((left, right) => right.words.length - left.words.length);
  return {
    exact,
    stems,
    expressions,
    shortestStem: Math.min(...[...stems.keys()].map((stem) => stem.length)),
  };
};
