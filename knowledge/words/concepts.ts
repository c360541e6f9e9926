import type { Language } from '../article.ts';
import { lexicon } from './lexicon/all.ts';
import { splitWords } from './split-words.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** A phrase as the words or stems it is made of. */
export type Phrase = { parts: readonly string[]; concept: string };

/** The lexicon of one language, arranged for matching. Concepts are written `=tray`. */
export type ConceptBook = {
  /** Phrases that are only themselves with their small words (`follow me`), by first word, longest first. */
  literal: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of several content words, as stems, by first stem, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Single words as written. */
  exact: ReadonlyMap<string, readonly string[]>;
  /** Single words as stems: other forms of the same words. */
  stems: ReadonlyMap<string, readonly string[]>;
};

const column: Record<Language, 1 | 2 | 3> = { fr: 1, nl: 2, en: 3 };

/** Small words with look-alikes among the stems (`niet` and `nietje`): only as written. */
const onlyAsWritten = new Set(['=not', '=how', '=why']);

function buildConceptBook(language: Language): ConceptBook {
  const literal = new Map<string, Phrase[]>();
  const phrases = new Map<string, Phrase[]>();
  const exact = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  for (const row of lexicon) {
    const concept = `=${row[0]}`;
    for (const variant of row[column[language]].split(',')) {
      const all = splitWords(variant);
      const content = contentWords(all, language);
      const parts = content.map((word) => stem(word, language));
      if (content.length > 1) append(phrases, parts[0], { parts, concept });
      else if (all.length > 1) append(literal, all[0], { parts: all, concept });
      else {
        append(exact, all[0], concept);
        if (!onlyAsWritten.has(concept)) append(stems, parts[0], concept);
      }
    }
  }
  return { literal: longestFirst(literal), phrases: longestFirst(phrases), exact, stems };
}

function append<T>(map: Map<string, T[]>, key: string | undefined, value: T): void {
  if (key === undefined) return;
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function longestFirst(map: Map<string, Phrase[]>): Map<string, Phrase[]> {
  for (const list of map.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return map;
}

const books: Record<Language, ConceptBook> = {
  fr: buildConceptBook('fr'),
  nl: buildConceptBook('nl'),
  en: buildConceptBook('en'),
};

/** The lexicon of a language. */
export const conceptBook = (language: Language): ConceptBook => books[language];

/** Every single word the lexicon of a language is written with. */
export function lexiconWords(language: Language): string[] {
  return lexicon.flatMap((row) => contentWords(splitWords(row[column[language]]), language));
}

/** The words without stop words, or all of them when nothing else would be left. */
export function contentWords(words: readonly string[], language: Language): string[] {
  const stops = stopWords(language);
  const content = words.filter((word) => !stops.has(word));
  return content.length > 0 ? content : [...words];
}

/** The concepts of one word: as written if the lexicon has it so, else by its stem. */
export function conceptsOf(word: string, language: Language): readonly string[] {
  const book = conceptBook(language);
  return book.exact.get(word) ?? book.stems.get(stem(word, language)) ?? [];
}
