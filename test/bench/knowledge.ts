import type { Article } from '../../knowledge/article.ts';
import { loadArticles } from '../../knowledge/load-articles.ts';
import { createSearch } from '../../knowledge/search.ts';
import { joined, miniSearchOnTerms, plainFuse, plainMiniSearch } from '../knowledge/support/baselines.ts';
import { measure, type Rank } from '../knowledge/support/measure.ts';
import { queries } from '../knowledge/support/queries.ts';
import { syntheticBase } from '../knowledge/support/synthetic.ts';
import { withTypos } from '../knowledge/support/typos.ts';

/**
 * Article search compared in one run: quality on the shipped base, time and memory there and with 10,000 articles.
 * Run with `tsx --expose-gc test/bench/knowledge.ts [--json]`; without --expose-gc memory is only approximate.
 * Some minutes, nearly all of it fuse.js; `--fast` leaves fuse.js out.
 */
type Contender = { name: string; build: (articles: readonly Article[]) => Rank; slow?: true };

const shipped = (articles: readonly Article[]): Rank => {
  const { search } = createSearch(articles);
  return (text, language) => search({ text, language, limit: 10 }).map(({ id }) => id);
};
const shortFuse = (articles: readonly Article[]) => plainFuse(articles, ['title', 'symptoms', 'keywords']);

const all: readonly Contender[] = [
  { name: 'shipped search', build: shipped },
  { name: 'plain MiniSearch', build: plainMiniSearch },
  { name: 'MiniSearch on our terms', build: miniSearchOnTerms },
  { name: 'plain fuse.js, all fields', build: (articles) => plainFuse(articles), slow: true },
  { name: 'plain fuse.js, short fields', build: shortFuse, slow: true },
  {
    name: 'shipped + fuse.js joined',
    build: (articles) => joined(shipped(articles), shortFuse(articles)),
    slow: true,
  },
];

const contenders = process.argv.includes('--fast') ? all.filter(({ slow }) => !slow) : all;

const percent = (share: number) => Number((share * 100).toFixed(1));
const round = (value: number) => Number(value.toFixed(2));

/** The same ranking, with the milliseconds each question took noted in `taken`. */
function timed(rank: Rank, taken: number[]): Rank {
  return (text, language) => {
    const start = performance.now();
    const ranked = rank(text, language);
    taken.push(performance.now() - start);
    return ranked;
  };
}

function spread(taken: readonly number[]) {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(share * sorted.length)] ?? 0);
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95) };
}

function warmUp(rank: Rank, questions: number): void {
  for (const { text, lang } of queries.slice(0, questions)) rank(text, lang);
}

function quality(rank: Rank) {
  const taken: number[] = [];
  const clean = measure(queries, timed(rank, taken));
  const typos = measure(queries, rank, withTypos);
  return {
    'recall@1 %': percent(clean.recallAt1),
    'recall@3 %': percent(clean.recallAt3),
    MRR: round(clean.mrr),
    'recall@3 typos %': percent(typos.recallAt3),
    'MRR typos': round(typos.mrr),
    ...spread(taken),
  };
}

/** Time only, over questions spread through the whole set. */
function speed(rank: Rank, questions: number) {
  const taken: number[] = [];
  const french = queries.filter(({ lang }) => lang === 'fr');
  const step = Math.max(1, Math.floor(french.length / questions));
  measure(
    french.filter((_, i) => i % step === 0),
    timed(rank, taken),
  );
  return { questions: taken.length, ...spread(taken) };
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function built({ build }: Contender, articles: readonly Article[]) {
  const before = heap();
  const start = performance.now();
  const rank = build(articles);
  const seconds = (performance.now() - start) / 1000;
  return { rank, cost: { 'build s': round(seconds), 'memory MB': round(heap() - before) } };
}

const { articles } = await loadArticles();

const shippedBase = contenders.map((contender) => {
  const { rank, cost } = built(contender, articles);
  warmUp(rank, contender.slow ? 3 : 100);
  return { search: contender.name, ...quality(rank), ...cost };
});

// All in one language: in three, each question would be compared with a third of them only.
const large = syntheticBase(
  articles.filter(({ language }) => language === 'fr'),
  10_000,
);
const largeBase = contenders
  .filter(({ name }) => name !== 'plain fuse.js, all fields' && !name.includes('joined'))
  .map((contender) => {
    const { rank, cost } = built(contender, large);
    warmUp(rank, contender.slow ? 1 : queries.length);
    return { search: contender.name, ...speed(rank, contender.slow ? 10 : queries.length), ...cost };
  });

const subjects = new Set(articles.map(({ id }) => id)).size;
const report = { questions: queries.length, subjects, articles: articles.length, shippedBase, largeBase };
if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
else {
  console.log(`${report.questions} questions, ${subjects} subjects, ${articles.length} articles`);
  console.table(shippedBase);
  console.log('10,000 articles in French');
  console.table(largeBase);
}
