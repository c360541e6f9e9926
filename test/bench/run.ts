import { benchTurn } from './turn/bench-turn.ts';

/** `npm run bench [-- turn]`: every benchmark, or one. Each prints ratios measured within its own run. */
const benches: Record<string, () => Promise<unknown>> = {
  turn: benchTurn,
};

const asked = process.argv[2];
for (const [name, bench] of Object.entries(benches)) {
  if (asked !== undefined && asked !== name) continue;
  console.log(`\n## ${name}`);
  await bench();
}
