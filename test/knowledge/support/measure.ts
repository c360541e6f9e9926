import type { Query } from './queries.ts';

/** Ranked article ids for a question, best first. */
export type Rank = (text: string, lang: Query['lang']) => readonly string[];

export type Quality = { recallAt1: number; recallAt3: number; mrr: number; questions: number };

/** The place of the first right article, from 1; null when it is not among those given. */
function placeOf(query: Query, ranked: readonly string[]): number | null {
  const at = ranked.findIndex((id) => query.right.includes(id));
  return at < 0 ? null : at + 1;
}

/** How well a search answers: share with a right article first or in the first three, mean of 1 / place. */
export function measure(
  queries: readonly Query[],
  rank: Rank,
  typed: (text: string) => string = (text) => text,
): Quality {
  const places = queries.map((query) => placeOf(query, rank(typed(query.text), query.lang)));
  const share = (fits: (place: number) => boolean) =>
    places.filter((place) => place !== null && fits(place)).length / places.length;
  return {
    recallAt1: share((place) => place === 1),
    recallAt3: share((place) => place <= 3),
    mrr: places.reduce<number>((sum, place) => sum + (place === null ? 0 : 1 / place), 0) / places.length,
    questions: queries.length,
  };
}
