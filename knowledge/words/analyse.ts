import { type Language, languages } from '../article.ts';
import { cutCompound } from './compounds.ts';
import { conceptsOf } from './concepts.ts';
import { findConcepts, type Token } from './find-concepts.ts';
import { splitWords } from './split-words.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stems and concepts (`=tray`) with their weight, 1 for what was said in so many words. */
export type Terms = ReadonlyMap<string, number>;

/** What a text is about: all its terms, and the terms each of its content words stands for. */
export type Reading = { terms: Terms; words: readonly Terms[] };

type Word = { surface: string; weight: number };

/** `stem`: a word the lexicon knows counts mostly as its idea. */
const weights = { stem: 0.6, concept: 1, part: 0.7, foreign: 0.8, corrected: 0.85 };

/** Reads a text in a language. With a speller, words nobody knows are also read as the nearest known ones. */
export function analyse(text: string, language: Language, vocabulary: Vocabulary): Reading {
  const tokens = toTokens(text, language);
  const readings = tokens.map(({ surface, stop }) =>
    stop ? [{ surface, weight: 1 }] : correct(surface, vocabulary),
  );
  // The likeliest reading of each word stands in the sentence, so that phrases are found; the others stand alone.
  const likeliest = readings.map(([first], i) => ({
    ...tokens[i],
    stop: tokens[i]?.stop ?? true,
    surface: first?.surface ?? '',
  }));
  const concepts = findConcepts(likeliest, language);
  const words = tokens.flatMap(({ stop }, i) => {
    if (stop) return [];
    const terms = new Map<string, number>();
    for (const [n, word] of (readings[i] ?? []).entries()) {
      addWord(
        terms,
        word,
        (n === 0 ? concepts[i] : undefined) ?? conceptsOf(word.surface, language),
        language,
        vocabulary,
      );
    }
    return [terms];
  });
  const terms = new Map<string, number>();
  for (const word of words) for (const [term, weight] of word) add(terms, term, weight);
  return { terms, words };
}

function toTokens(text: string, language: Language): Token[] {
  const stops = stopWords(language);
  const words = splitWords(text);
  const onlySmallWords = words.every((word) => stops.has(word));
  return words.map((surface) => ({ surface, stop: !onlySmallWords && stops.has(surface) }));
}

function correct(surface: string, { own, foreign, compoundParts, speller }: Vocabulary): Word[] {
  const asTyped = [{ surface, weight: 1 }];
  if (!speller || own.has(surface) || foreign.has(surface)) return asTyped;
  if (cutCompound(surface, compoundParts).length > 0) return asTyped;
  const nearest = speller.nearest(surface);
  if (nearest.length === 0) return asTyped;
  return nearest.map((word) => ({ surface: word, weight: weights.corrected / Math.sqrt(nearest.length) }));
}

function addWord(
  terms: Map<string, number>,
  { surface, weight }: Word,
  concepts: readonly string[],
  language: Language,
  vocabulary: Vocabulary,
): void {
  for (const concept of concepts) add(terms, concept, weight * weights.concept);
  add(terms, stem(surface, language), weight * (concepts.length > 0 ? weights.stem : 1));
  if (concepts.length > 0) return;
  for (const part of cutCompound(surface, vocabulary.compoundParts)) {
    add(terms, stem(part, language), weight * weights.part * weights.stem);
    for (const concept of conceptsOf(part, language)) add(terms, concept, weight * weights.part);
  }
  if (!vocabulary.own.has(surface)) addForeign(terms, { surface, weight }, language);
}

/** A word of the trade in another language, as people mix them. */
function addForeign(terms: Map<string, number>, { surface, weight }: Word, language: Language): void {
  for (const other of languages.filter((candidate) => candidate !== language)) {
    for (const concept of conceptsOf(surface, other)) add(terms, concept, weight * weights.foreign);
  }
}

function add(terms: Map<string, number>, term: string, weight: number): void {
  if (term && weight > (terms.get(term) ?? 0)) terms.set(term, weight);
}
