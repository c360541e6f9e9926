import type { Reading, Terms } from '../words/analyse.ts';
import type { ReadArticle } from './read-article.ts';

/** How a question and an article go together, line and coverage from 0 to 1. */
export type Likeness = {
  /** Likeness of the best single line. */
  line: number;
  /** Share of the question's words, by what they are worth, that the lines speak of. */
  coverage: number;
  /** How many ideas of the trade the two share, beside those that are in nearly every question. */
  ideas: number;
};

/** Compares a question with the single lines of an article: its title and what people say. */
export type LineIndex = { compare(at: number, asked: Asked): Likeness; ask(reading: Reading): Asked };

type AskedWord = { worth: number; terms: readonly { id: number; weight: number }[] };

/** A question made ready to be compared with many articles. */
type Asked = {
  /** By term number: weight times squared rarity, what a line gains by holding the term. */
  gains: ReadonlyMap<number, number>;
  norm: number;
  words: readonly AskedWord[];
  worth: number;
  ideas: ReadonlySet<number>;
};

/** In nearly every question, whatever it is about. */
const everywhere = new Set(['=not', '=how', '=why', '=device', '=paper', '=print']);

/** `lines` holds the terms of all lines one after the other, `ends` where each line ends. */
type Packed = { lines: Uint32Array; ends: Uint32Array; norms: Float32Array };

type Rarity = (term: string) => number;

/** Keeps every line as the numbers of its terms: a tenth of the memory that words would take. */
export function buildLineIndex(articles: readonly ReadArticle[], rarity: Rarity): LineIndex {
  const numbers = new Map<string, number>();
  const number = (term: string) => {
    const known = numbers.get(term) ?? numbers.size;
    numbers.set(term, known);
    return known;
  };
  const packed = articles.map(({ lines }) => pack(lines, number, rarity));
  return {
    ask: (reading) => ask(reading, numbers, rarity),
    compare(at, asked) {
      const article = packed[at];
      return article ? compare(article, asked) : { line: 0, coverage: 0, ideas: 0 };
    },
  };
}

function pack(lines: ReadArticle['lines'], number: (term: string) => number, rarity: Rarity): Packed {
  const distinct = lines.map((line) => [...new Set(line)]);
  let end = 0;
  return {
    lines: Uint32Array.from(distinct.flat(), number),
    ends: Uint32Array.from(distinct, (line) => {
      end += line.length;
      return end;
    }),
    norms: Float32Array.from(distinct, (line) => Math.hypot(...line.map(rarity))),
  };
}

function ask({ terms, words }: Reading, numbers: ReadonlyMap<string, number>, rarity: Rarity): Asked {
  const gains = new Map<number, number>();
  for (const [term, weight] of terms) {
    const id = numbers.get(term);
    if (id !== undefined) gains.set(id, weight * rarity(term) ** 2);
  }
  const asked = words.map((word) => askWord(word, numbers, rarity));
  return {
    gains,
    norm: Math.hypot(...[...terms].map(([term, weight]) => weight * rarity(term))),
    words: asked,
    worth: asked.reduce((sum, word) => sum + word.worth, 0),
    ideas: ideasOf(terms, numbers),
  };
}

function askWord(word: Terms, numbers: ReadonlyMap<string, number>, rarity: Rarity): AskedWord {
  // Corrected words count in full: the slip was in the typing, not in what is meant.
  const most = Math.max(...word.values());
  const terms = [...word].flatMap(([term, weight]) => {
    const id = numbers.get(term);
    return id === undefined ? [] : [{ id, weight: weight / most }];
  });
  return { worth: worthOf([...word.keys()], rarity), terms };
}

function ideasOf(terms: Terms, numbers: ReadonlyMap<string, number>): Set<number> {
  const ideas = [...terms.keys()].filter((term) => isIdea(term) && !everywhere.has(term));
  return new Set(ideas.flatMap((term) => numbers.get(term) ?? []));
}

const isIdea = (term: string) => term.startsWith('=');

/** A word is worth what its idea is worth: a rare ending of a common word tells nothing more. */
function worthOf(terms: readonly string[], rarity: Rarity): number {
  const ideas = terms.filter(isIdea);
  return Math.max(0, ...(ideas.length > 0 ? ideas : terms).map(rarity));
}

function compare({ lines, ends, norms }: Packed, asked: Asked): Likeness {
  const met = new Set<number>();
  let line = 0;
  let from = 0;
  for (let i = 0; i < ends.length; i += 1) {
    const end = ends[i] ?? 0;
    let shared = 0;
    for (let j = from; j < end; j += 1) {
      const term = lines[j] ?? 0;
      const gain = asked.gains.get(term);
      if (gain === undefined) continue;
      met.add(term);
      shared += gain;
    }
    if (shared > 0) line = Math.max(line, shared / (asked.norm * (norms[i] ?? 1)));
    from = end;
  }
  return {
    line,
    coverage: coverageOf(met, asked),
    ideas: [...met].filter((term) => asked.ideas.has(term)).length,
  };
}

function coverageOf(met: ReadonlySet<number>, asked: Asked): number {
  let covered = 0;
  for (const { worth, terms } of asked.words) {
    covered += worth * Math.max(0, ...terms.map(({ id, weight }) => (met.has(id) ? weight : 0)));
  }
  return asked.worth > 0 ? covered / asked.worth : 0;
}
