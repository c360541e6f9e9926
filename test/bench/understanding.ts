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
import { buildSamples } from '../../bot/understanding/intent/build-samples.ts';
import {
  defaultWeights,
  extractFeatures,
  type FamilyWeights,
} from '../../bot/understanding/intent/features.ts';
import { type Phrase, readPhrases } from '../../bot/understanding/intent/read-phrases.ts';
import {
  defaultTraining,
  scoreClasses,
  softmax,
  trainLinear,
} from '../../bot/understanding/intent/train-linear.ts';
import { wordsOf } from '../../bot/understanding/intent/words-of.ts';
import { capabilityIds } from '../../bot/understanding/types.ts';
import { naiveBayes, nearestPhrases, regression } from './understanding-methods.ts';

/**
 * Methods for the intent of a message, compared in one run on the same phrases: two thirds to learn from, a third to be
 * measured on, and an evaluation file when one is named. Run with `tsx test/bench/understanding.ts [file] [--fast]`;
 * some minutes, most of them for the peers, which `--fast` leaves out.
 */
const root = join(import.meta.dirname, '../..');
const phrases = readPhrases(join(root, 'bot/capabilities'));
const learnt = phrases.filter((_, index) => index % 3 !== 0);
const heldOut: IntentCase[] = phrases
  .filter((_, index) => index % 3 === 0)
  .map(({ text, intent, language }) => ({ text, intent, lang: language }));
const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const sets: [string, IntentCase[]][] = [['held-out phrases', heldOut]];
if (file !== undefined && existsSync(file) && readFileSync(file).length > 0)
  sets.push(['evaluation file', readIntentCases(file)]);

/** The shipped method with other weights of its three families of features. */
function machine(name: string, weights: FamilyWeights): Method {
  const { samples, rareness } = buildSamples(learnt, weights);
  const model = trainLinear(samples, capabilityIds.length, defaultTraining);
  return {
    name,
    read: (text) => {
      const shares = softmax(scoreClasses(model, extractFeatures(wordsOf(text), rareness, weights)));
      return capabilityIds
        .map((intent, label) => ({ intent, confidence: shares[label] ?? 0 }))
        .sort((left, right) => right.confidence - left.confidence);
    },
  };
}

const builders: (() => Method)[] = [
  () => machine('support vectors: words, characters, concepts (shipped)', defaultWeights),
  () => machine('without concepts', { ...defaultWeights, concepts: 0 }),
  () => machine('without characters', { ...defaultWeights, characters: 0 }),
  () => machine('words alone', { words: 1, characters: 0, concepts: 0 }),
  () => regression(learnt, defaultWeights),
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
