import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel } from '../intent/build-model.ts';
import { classifyIntent } from '../intent/classify.ts';
import { type Phrase, readPhrases } from '../intent/read-phrases.ts';
import { wordsOf } from '../intent/words-of.ts';
import { seededRandom, shuffle } from '../linear/random.ts';
import { loadUnderstanding } from '../understand.ts';
import { demoFleets } from './demo-fleet.ts';
import { measureAnswers, readAnswerCases } from './measure-answers.ts';
import {
  type IntentReport,
  type Method,
  measureIntents,
  percent,
  percentile,
  readIntentCases,
} from './measure-intents.ts';
import { annotationDay, f1, measureSlots, readSlotCases } from './measure-slots.ts';
import { fusePeer, nlpPeer } from './peers.ts';

/**
 * `evaluate [file] [--slots file] [--answers file] [--wrong] [--peers] [--curve]`: accuracy by language and capability,
 * first three, slot F1, out of scope, confusions, times, short answers by question. The files are never trained on.
 */
const root = join(import.meta.dirname, '../../..');
const option = (name: string): boolean => process.argv.includes(name);
const argumentOf = (name: string): string | undefined =>
  option(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const [given] = process.argv
  .slice(2)
  .filter(
    (argument, index, all) =>
      !argument.startsWith('--') && !['--slots', '--answers'].includes(all[index - 1] ?? ''),
  );
const file = [
  given,
  join(root, 'test/understanding/messages.jsonl'),
  join(root, '../shared/eval/messages.dev.jsonl'),
].find((candidate) => candidate !== undefined && existsSync(candidate));
if (file === undefined) throw new Error('no evaluation file: name one');

const understand = loadUnderstanding();
const cases = readIntentCases(file);
const own: Method = {
  name: 'printdesk',
  read: (text, lang) => {
    const read = understand(text, { language: lang, today: annotationDay, fleet: demoFleets.a });
    return [{ intent: read.intent, confidence: read.confidence }, ...read.alternatives];
  },
};

console.log(`${file}: ${cases.length} messages`);
const report = measureIntents(cases, own);
printReport(report);
printSlots(argumentOf('--slots') ?? join(root, 'test/understanding/slots.jsonl'));
printAnswers(argumentOf('--answers') ?? join(root, 'test/understanding/answers.jsonl'));
const phrases = readPhrases(join(root, 'bot/understanding/phrases'));
if (option('--curve')) printCurve(phrases);
if (option('--peers')) await printPeers(phrases);

function printReport(measured: IntentReport): void {
  const { outOfScope } = measured;
  console.log(`right first ${percent(measured.first)}, among three ${percent(measured.three)}`);
  console.log(
    `by language: ${Object.entries(measured.byLanguage)
      .map(([language, part]) => `${language} ${percent(part)} of ${part.of}`)
      .join(', ')}`,
  );
  console.log(
    `out of scope: recall ${percent(outOfScope.recall)}, precision ${percent(outOfScope.precision)}, requests refused ${percent(outOfScope.refused)}`,
  );
  const times = [50, 95, 99].map(
    (wanted) => `p${wanted} ${percentile(measured.milliseconds, wanted).toFixed(2)} ms`,
  );
  console.log(
    `time: ${times.join(', ')}; memory of the process ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
  console.log('right by confidence:');
  measured.tenths.forEach((part, tenth) => {
    console.log(
      `  ${(tenth / 10).toFixed(1)}-${((tenth + 1) / 10).toFixed(1)}  ${percent(part).padStart(7)} of ${part.of}`,
    );
  });
  console.log('by capability:');
  for (const [intent, part] of Object.entries(measured.byIntent).sort())
    console.log(`  ${intent.padEnd(20)} ${percent(part).padStart(7)} of ${part.of}`);
  console.log('confusions:');
  for (const [pair, count] of [...measured.confusions].sort((left, right) => right[1] - left[1]).slice(0, 15))
    console.log(`  ${count} ${pair}`);
  if (option('--wrong')) console.log(measured.wrong.join('\n'));
}

function printSlots(slotFile: string): void {
  if (!existsSync(slotFile)) return;
  const measured = measureSlots(readSlotCases(slotFile), understand);
  console.log(
    `slots: F1 ${f1(measured.all).toFixed(3)} (${measured.all.right} right, ${measured.all.extra} wrong, ${measured.all.missed} missed)`,
  );
  for (const [slot, tally] of Object.entries(measured.bySlot).sort())
    console.log(`  ${slot.padEnd(9)} ${f1(tally).toFixed(3)}`);
  if (option('--wrong')) console.log(measured.differences.join('\n'));
}

function printAnswers(answerFile: string): void {
  const measured = measureAnswers(readAnswerCases(answerFile));
  const { right, unsure, wrongEffect, opposite } = measured;
  console.log(
    `${right.of} short answers: right ${percent(right)}, not sure or passed on ${percent({ right: unsure, of: right.of })}, ` +
      `wrong effect ${percent({ right: wrongEffect, of: right.of })}, the opposite of what was meant ${percent({ right: opposite, of: right.of })}`,
  );
  for (const [key, share] of Object.entries({ ...measured.byLanguage, ...measured.byKind }))
    console.log(`  ${key.padEnd(22)} ${percent(share).padStart(7)} of ${share.of}`);
  if (option('--wrong')) console.log(measured.wrong.join('\n'));
}

function printCurve(all: readonly Phrase[]): void {
  const mixed = shuffle(all, seededRandom(7));
  for (const part of [0.125, 0.25, 0.5, 0.75, 1]) {
    const some = mixed.slice(0, Math.round(all.length * part));
    const model = buildModel(some, 'curve');
    const measured = measureIntents(cases, {
      name: `${some.length} phrases`,
      read: (text) => classifyIntent(model, wordsOf(text)),
    });
    console.log(
      `curve: ${some.length} phrases: first ${percent(measured.first)}, three ${percent(measured.three)}`,
    );
  }
}

async function printPeers(all: readonly Phrase[]): Promise<void> {
  const nlp = await nlpPeer(all, cases);
  if (nlp === null) console.log('nlp.js: not installed (dev dependency node-nlp)');
  for (const peer of [fusePeer(all), ...(nlp === null ? [] : [nlp])]) {
    const measured = measureIntents(cases, peer);
    const languages = Object.entries(measured.byLanguage).map(
      ([language, part]) => `${language} ${percent(part)}`,
    );
    console.log(
      `${peer.name}: first ${percent(measured.first)}, three ${percent(measured.three)} (${languages.join(', ')}), p95 ${percentile(measured.milliseconds, 95).toFixed(1)} ms`,
    );
  }
}
