import type { Terms } from '../words/analyse.ts';
import { type Field, fields, type ReadArticle } from './read-article.ts';

/** Ranks articles by the words they share with a question. */
export type WordIndex = {
  /** The admitted articles that share a word, best first, `most` of them; `at` is the place in the list that was indexed. */
  rank(terms: Terms, most: number, admits: (at: number) => boolean): { at: number; score: number }[];
  /** How telling a term is: rare ones more; unknown ones most. */
  rarity(term: string): number;
};

/** What an occurrence counts, by field. */
const boosts: Record<Field, number> = { title: 2, symptoms: 1.6, keywords: 1.4, body: 0.5 };
/** Usual BM25 constants: how fast repetition stops counting, how much long fields are held back. */
const repetition = 1.2;
const lengthShare = 0.7;

type Postings = { articles: Uint32Array; weights: Float32Array };

/**
 * BM25 over every field, added up. Each term's weight in each article is worked out once, so that a search only adds
 * numbers: with 10,000 articles that is what keeps it within a few milliseconds.
 */
export function buildWordIndex(articles: readonly ReadArticle[]): WordIndex {
  const occurrences = weigh(articles);
  const postings = new Map<string, Postings>();
  // Not `articles.length` below: the closures would keep every text in memory.
  const size = articles.length;
  const rareAt = (holders: number) => Math.log(1 + size / (holders + 0.5));
  for (const [term, weights] of occurrences) {
    const idf = rareAt(weights.size);
    const scaled = Float32Array.from(weights.values(), (weight) => weight * idf);
    postings.set(term, { articles: Uint32Array.from(weights.keys()), weights: scaled });
  }
  return {
    rarity: (term) => rareAt(postings.get(term)?.articles.length ?? 0),
    rank: (terms, most, admits) => best(addUp(terms, postings, size), most, admits),
  };
}

/** Per term, per article: the weight of its occurrences, before its rarity. */
function weigh(articles: readonly ReadArticle[]): Map<string, Map<number, number>> {
  const occurrences = new Map<string, Map<number, number>>();
  for (const field of fields) {
    const mean =
      articles.reduce((sum, article) => sum + article.fields[field].length, 0) / Math.max(1, articles.length);
    for (const [at, article] of articles.entries()) {
      const terms = article.fields[field];
      const held = repetition * (1 - lengthShare + lengthShare * (terms.length / Math.max(1, mean)));
      for (const [term, count] of tally(terms)) {
        const weight = (boosts[field] * count * (repetition + 1)) / (count + held);
        const inArticles = occurrences.get(term) ?? new Map<number, number>();
        inArticles.set(at, (inArticles.get(at) ?? 0) + weight);
        occurrences.set(term, inArticles);
      }
    }
  }
  return occurrences;
}

function tally(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function addUp(terms: Terms, postings: ReadonlyMap<string, Postings>, size: number): Float32Array {
  const scores = new Float32Array(size);
  for (const [term, asked] of terms) {
    const found = postings.get(term);
    if (!found) continue;
    for (let i = 0; i < found.articles.length; i += 1) {
      const at = found.articles[i] ?? 0;
      scores[at] = (scores[at] ?? 0) + asked * (found.weights[i] ?? 0);
    }
  }
  return scores;
}

/** The highest scores in order, without sorting the thousands of others. */
function best(
  scores: Float32Array,
  most: number,
  admits: (at: number) => boolean,
): { at: number; score: number }[] {
  const kept: { at: number; score: number }[] = [];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    const last = kept.length < most ? 0 : (kept.at(-1)?.score ?? 0);
    if (score <= last || !admits(at)) continue;
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.score ?? 0) < score) place -= 1;
    kept.splice(place, 0, { at, score });
    if (kept.length > most) kept.pop();
  }
  return kept;
}
