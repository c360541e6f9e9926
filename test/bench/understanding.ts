import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type IntentCase,
  type Method,
  measureIntents,
  percent,
  percentile,
  readIntentCases,
} from '../../bot/understanding/cli/measure-intents.ts';
import { fusePeer, nlpPeer } from '../../bot/understanding/cli/peers.ts';
import { type Phrase, readPhrases } from '../../bot/understanding/intent/read-phrases.ts';
import { trainJoint } from '../../bot/understanding/intent/train-joint.ts';
import { defaultWeights, type FamilyWeights } from '../../bot/understanding/linear/features.ts';
import { defaultTraining, type Sample, trainLinear } from '../../bot/understanding/linear/train-linear.ts';
import { trainRegression } from '../../bot/understanding/linear/train-regression.ts';
import { linear, naiveBayes, nearestPhrases } from './understanding-methods.ts';

/**
 * Methods for the intent of a message, compared in one run on the same phrases: two thirds to learn from, a third to be
 * measured on, and an evaluation file when one is named. Run with `tsx test/bench/understanding.ts [file] [--fast]`;
 * some minutes, most of them for the peers, which `--fast` leaves out.
 */
const root = join(import.meta.dirname, '../..');
const phrases = readPhrases(join(root, 'bot/understanding/phrases'));
const learnt = phrases.filter((_, index) => index % 3 !== 0);
const heldOut: IntentCase[] = phrases
  .filter((_, index) => index % 3 === 0)
  .map(({ text, intent, language }) => ({ text, intent, lang: language }));
const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const sets: [string, IntentCase[]][] = [['held-out phrases', heldOut]];
if (file !== undefined && existsSync(file) && readFileSync(file).length > 0)
  sets.push(['evaluation file', readIntentCases(file)]);

const machine = (samples: readonly Sample[], classes: number) =>
  trainLinear(samples, classes, defaultTraining);
const words: FamilyWeights = { words: 1, beginnings: 0, characters: 0, concepts: 0 };

const builders: (() => Method)[] = [
  () =>
    linear('joint linear model: words, characters, concepts (shipped)', learnt, defaultWeights, trainJoint),
  () => linear('joint, without concepts', learnt, { ...defaultWeights, concepts: 0 }, trainJoint),
  () => linear('joint, without characters', learnt, { ...defaultWeights, characters: 0 }, trainJoint),
  () => linear('joint, words alone', learnt, words, trainJoint),
  () => linear('support vectors alone', learnt, defaultWeights, machine),
  () => linear('logistic regression alone', learnt, defaultWeights, trainRegression),
  () => naiveBayes(learnt),
  () => nearestPhrases(learnt, defaultWeights),
];

function print(name: string, method: Method, cases: readonly IntentCase[]): void {
  const { first, three, byLanguage, milliseconds } = measureIntents(cases, method);
  const languages = Object.entries(byLanguage).map(([language, part]) => `${language} ${percent(part)}`);
  console.log(
    `${name}: ${method.name}: first ${percent(first)}, three ${percent(three)} (${languages.join(', ')}), p95 ${percentile(milliseconds, 95).toFixed(2)} ms`,
  );
}

async function run(learntFrom: readonly Phrase[]): Promise<void> {
  console.log(`${learntFrom.length} phrases learnt from`);
  for (const build of builders) {
    const method = build();
    for (const [name, cases] of sets) print(name, method, cases);
  }
  if (process.argv.includes('--fast')) return;
  const nlp = await nlpPeer(
    learntFrom,
    sets.flatMap(([, cases]) => cases),
  );
  if (nlp === null) console.log('nlp.js: not installed (dev dependency node-nlp)');
  for (const peer of [fusePeer(learntFrom), ...(nlp === null ? [] : [nlp])])
    for (const [name, cases] of sets)
      print(name, peer, peer.name.startsWith('fuse') ? cases.filter((_, index) => index % 5 === 0) : cases);
}

await run(learnt);
