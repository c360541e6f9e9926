import type { Family } from './article.ts';
import type { OutcomeRow } from './outcomes.ts';

/** Share of "yes, it helped" per article and device family, 0 to 1; `all` is used where a family is not known. */
export type Helpfulness = ReadonlyMap<string, Readonly<Partial<Record<Family | 'all', number>>>>;

/** Answers every article is taken to have had before the first real one, half of them yes: one click proves little. */
const assumed = { yes: 2, answers: 4 };

/** An answer, or as many equal ones as `times` says. */
type Counted = Pick<OutcomeRow, 'articleId' | 'outcome' | 'family'> & Readonly<{ times?: number }>;

/** What the answers so far say about each article, for the ranking: 0.5 is "nothing known" (F29, G31). */
export function learnHelpfulness(rows: readonly Counted[]): Helpfulness {
  const tallies = new Map<string, Map<Family | 'all', { yes: number; answers: number }>>();
  for (const { articleId, outcome, family, times = 1 } of rows) {
    if (articleId === null || outcome === 'none') continue;
    const perFamily = tallies.get(articleId) ?? new Map();
    tallies.set(articleId, perFamily);
    for (const key of family === null ? (['all'] as const) : (['all', family] as const)) {
      const tally = perFamily.get(key) ?? { ...assumed };
      perFamily.set(key, {
        yes: tally.yes + (outcome === 'yes' ? times : 0),
        answers: tally.answers + times,
      });
    }
  }
  return new Map(
    [...tallies].map(([id, perFamily]) => [
      id,
      Object.fromEntries([...perFamily].map(([key, { yes, answers }]) => [key, yes / answers])),
    ]),
  );
}
