import { type Article, type Language, languages } from '../article.ts';
import { lexiconWords } from './concepts.ts';
import { createSpeller, type Speller } from './speller.ts';
import { splitWords } from './split-words.ts';
import { stopWords } from './stop-words.ts';

/** What is known of a language: its lexicon, its stop words and every word its articles use. */
export type Vocabulary = {
  own: ReadonlySet<string>;
  /** Words of the trade in the other languages: no typing mistakes either. */
  foreign: ReadonlySet<string>;
  compoundParts: ReadonlySet<string>;
  /** null: words are taken as they are written. */
  speller: Speller | null;
};

/** Gathers the words of a language from its articles and its lexicon. */
export function buildVocabulary(articles: readonly Article[], language: Language): Vocabulary {
  const frequency = new Map<string, number>();
  const count = (word: string) => frequency.set(word, (frequency.get(word) ?? 0) + 1);
  for (const word of lexiconWords(language)) count(word);
  for (const word of stopWords(language)) count(word);
  for (const article of articles) for (const word of articleWords(article)) count(word);
  const others = languages.filter((other) => other !== language);
  const parts = lexiconWords(language).filter((word) => word.length >= 3 && !stopWords(language).has(word));
  return {
    own: new Set(frequency.keys()),
    foreign: new Set(others.flatMap(lexiconWords)),
    compoundParts: new Set(parts),
    speller: createSpeller(frequency),
  };
}

/** Share of a text's words that the language knows, 0 to 1: how likely the text is written in it. */
export function familiarity(text: string, { own }: Vocabulary): number {
  const words = splitWords(text);
  return words.filter((word) => own.has(word)).length / Math.max(1, words.length);
}

function articleWords(article: Article): string[] {
  return splitWords([article.title, ...article.symptoms, ...article.keywords, article.body].join(' '));
}
