import type { Family, Language } from './article.ts';
import type { OutcomeRow } from './outcomes.ts';
import { contentWords } from './words/concepts.ts';
import { splitWords } from './words/split-words.ts';
import { stem } from './words/stem.ts';

/** How often an article spared a request. `rate` is yes / (yes + no), 0 to 1. */
type Deflection = Readonly<{ articleId: string; yes: number; no: number; rate: number }>;

/** A question nobody was helped with: the wording heard most, how often in all its wordings, what was tried. */
type OpenQuestion = Readonly<{
  query: string;
  language: Language;
  times: number;
  families: readonly Family[];
  /** Articles that were shown and did not help; empty when none was found. */
  tried: readonly string[];
}>;

export type GapReport = Readonly<{
  /** Per subject, the most often answered first. */
  deflection: readonly Deflection[];
  /** The subjects whose article fails the people who read it, the worst first. */
  notHelping: readonly Deflection[];
  /** Most frequent first: the next articles or symptom lines to write (F29). */
  unanswered: readonly OpenQuestion[];
}>;

/** An article is said not to help from this many answers on, when fewer than this share are yes. */
const failing = { answers: 3, share: 0.5 };

/** What the answers of people say about the knowledge base: what works, what does not, what is missing. */
export function gapReport(rows: readonly OutcomeRow[]): GapReport {
  const deflection = deflectionBySubject(rows);
  return {
    deflection,
    notHelping: deflection
      .filter(({ yes, no, rate }) => yes + no >= failing.answers && rate < failing.share)
      .sort((a, b) => a.rate - b.rate || b.no - a.no),
    unanswered: unansweredQuestions(rows),
  };
}

function deflectionBySubject(rows: readonly OutcomeRow[]): Deflection[] {
  const tallies = new Map<string, { yes: number; no: number }>();
  for (const { articleId, outcome } of rows) {
    if (articleId === null || outcome === 'none') continue;
    const tally = tallies.get(articleId) ?? { yes: 0, no: 0 };
    tally[outcome] += 1;
    tallies.set(articleId, tally);
  }
  return [...tallies]
    .map(([articleId, { yes, no }]) => ({ articleId, yes, no, rate: yes / (yes + no) }))
    .sort((a, b) => b.yes + b.no - (a.yes + a.no) || (a.articleId < b.articleId ? -1 : 1));
}

function unansweredQuestions(rows: readonly OutcomeRow[]): OpenQuestion[] {
  const bySubject = groupBy(
    rows.filter((row) => row.query.trim() !== ''),
    subjectOf,
  );
  return [...bySubject.values()]
    .filter((group) => group.every((row) => row.outcome !== 'yes'))
    .map(describe)
    .sort((a, b) => b.times - a.times || (a.query < b.query ? -1 : 1));
}

/** The same words in another order or number are the same question. */
function subjectOf({ query, language }: OutcomeRow): string {
  const stems = contentWords(splitWords(query), language).map((word) => stem(word, language));
  return `${language} ${[...new Set(stems)].sort().join(' ')}`;
}

function describe(group: readonly OutcomeRow[]): OpenQuestion {
  const wordings = [...groupBy(group, (row) => row.query.trim())].sort((a, b) => b[1].length - a[1].length);
  return {
    query: wordings[0]?.[0] ?? '',
    language: group[0]?.language ?? 'en',
    times: group.length,
    families: present(group.map((row) => row.family)),
    tried: present(group.map((row) => row.articleId)),
  };
}

function present<T>(values: readonly (T | null)[]): T[] {
  return [...new Set(values.filter((value) => value !== null))];
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
