import type { Article, Language } from '../article.ts';
import { analyse, type Reading } from '../words/analyse.ts';
import { buildVocabulary, familiarity } from '../words/vocabulary.ts';
import type { Favour } from './favour.ts';
import { buildLineIndex, type Likeness } from './line-index.ts';
import { readArticle } from './read-article.ts';
import { buildWordIndex } from './word-index.ts';

/** `fit`: how well an article answers the words alone, 0 to 1 and comparable between questions. */
export type Scored = { article: Article; score: number; fit: number };

/** Ranks the articles of one language. */
export type LanguageSearch = {
  /** Reads a question as written in this language. */
  read(text: string): Reading;
  /** The articles that speak of a question, best first, whatever language it was read in: ideas are shared by all. */
  rank(reading: Reading, favour: Favour): Scored[];
  /** How likely a text is written in this language, 0 to 1. */
  familiarity(text: string): number;
};

type Found = { at: number; score: number };

/** Score of an article that is on the topic at hand and shares nothing else with the question. */
const leastExpected = 0.05;
/** How many of the articles the words bring up are compared line by line. */
const compared = 50;
/** Shares of the three views in the score: common words, best single line, how much of the question is spoken of. */
const shares = { words: 0.3, line: 0.45, coverage: 0.25 };

/** Builds the search of one language. */
export function buildLanguageSearch(articles: readonly Article[], language: Language): LanguageSearch {
  const vocabulary = buildVocabulary(articles, language);
  const asWritten = { ...vocabulary, speller: null };
  const texts = articles.map((article) => readArticle(article, (text) => analyse(text, language, asWritten)));
  const words = buildWordIndex(texts);
  const lines = buildLineIndex(texts, words.rarity);
  return {
    familiarity: (text) => familiarity(text, vocabulary),
    read: (text) => analyse(text, language, vocabulary),
    rank(reading, favour) {
      const asked = lines.ask(reading);
      const found = words.rank(reading.terms, compared, admitted(articles, favour));
      const top = found[0]?.score ?? 1;
      return withExpected(found, articles, favour)
        .flatMap(({ at, score }) => {
          const article = articles[at];
          if (!article) return [];
          const likeness = lines.compare(at, asked);
          if (!favour.expects(article) && !speaksOf(likeness)) return [];
          const { line, coverage } = likeness;
          const own = shares.words * (score / top) + shares.line * line + shares.coverage * coverage;
          const favoured = Math.max(own, leastExpected) * favour.factor(article);
          return [{ article, score: favoured, fit: fitOf(likeness) }];
        })
        .sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1));
    },
  };
}

const admitted = (articles: readonly Article[], favour: Favour) => (at: number) => {
  const article = articles[at];
  return article !== undefined && favour.admits(article);
};

/** The shares of the score that are not relative to the best article found: they mean the same in every question. */
const fitOf = ({ line, coverage }: Likeness): number =>
  (shares.line * line + shares.coverage * coverage) / (shares.line + shares.coverage);

/** The articles found, and those on the topic at hand that share no word with the question ("it is stuck again"). */
function withExpected(
  found: readonly Found[],
  articles: readonly Article[],
  favour: Favour,
): readonly Found[] {
  if (!favour.hasTopic) return found;
  const known = new Set(found.map(({ at }) => at));
  const more = [...articles.entries()].filter(
    ([at, article]) => !known.has(at) && favour.expects(article) && favour.admits(article),
  );
  return [...found, ...more.map(([at]) => ({ at, score: 0 }))];
}

/**
 * Whether an article is about what was asked at all: a wrong one costs more than "no article displayed" (G31).
 * A long message says much beside the point, so two ideas of the trade are enough, or one with some more words.
 */
function speaksOf({ coverage, ideas }: Likeness): boolean {
  return coverage >= 0.4 || ideas >= 2 || (ideas >= 1 && coverage >= 0.25);
}
