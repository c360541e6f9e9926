import { createInterface } from 'node:readline';
import { hearAnswer } from '../answers/hear-answer.ts';
import { answerKinds } from '../answers/questions.ts';
import { explainIntent } from '../intent/explain.ts';
import { loadModel } from '../load-model.ts';
import { splitRequests } from '../split-requests.ts';
import { zoneOf } from '../thresholds.ts';
import { type Context, languages } from '../types.ts';
import { loadUnderstanding } from '../understand.ts';
import { demoPeople } from './demo-fleet.ts';
import { demoOptions } from './measure-answers.ts';

/**
 * `understand [--as alex] [--lang fr] [--today yyyy-mm-dd] [--json]`: type a line, see intent, facts, confidence and why; with
 * `--json` one object in, one out, in the same order; reads `text` and, when there, `lang`. With
 * `--question send-this "text"` the text is heard as an answer to that kind of question.
 */
const argumentOf = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const person = (argumentOf('--as') ?? 'alex').toLowerCase();
const fleet = demoPeople[person];
if (fleet === undefined) throw new Error(`no demo person ${person}: ${Object.keys(demoPeople).join(', ')}`);
const today = argumentOf('--today') ?? new Date(performance.timeOrigin).toISOString().slice(0, 10);
const understand = loadUnderstanding();
const contextIn = (language: unknown): Context => ({
  language: languages.find((known) => known === language) ?? 'fr',
  today,
  fleet,
});

const question = argumentOf('--question');
if (question !== undefined) {
  answerQuestion(question, process.argv.at(-1) ?? '');
  process.exit(0);
}

const lines = createInterface({ input: process.stdin, terminal: false });
if (process.argv.includes('--json')) for await (const line of lines) answerJson(line);
else for await (const line of lines) answer(line);

function answerQuestion(name: string, text: string): void {
  const kind = answerKinds.find((known) => known === name);
  if (kind === undefined) throw new Error(`no question ${name}: ${answerKinds.join(', ')}`);
  const options = kind === 'which-device' ? fleet : demoOptions[kind];
  console.log(JSON.stringify(hearAnswer(text, options === undefined ? { kind } : { kind, options })));
}

function answerJson(line: string): void {
  if (line.trim() === '') return;
  const request = JSON.parse(line) as { text?: unknown; lang?: unknown };
  const text = typeof request.text === 'string' ? request.text : '';
  console.log(JSON.stringify({ text, ...understand(text, contextIn(request.lang)) }));
}

function answer(line: string): void {
  const context = contextIn(argumentOf('--lang'));
  const parts = splitRequests(line, understand(line, context));
  if (parts.length > 1) console.log(`${parts.length} requests`);
  for (const part of parts) {
    const read = understand(part, context);
    console.log(
      `${read.intent}  ${read.confidence.toFixed(2)}  ${zoneOf(read)}  (${read.language})${read.act === null ? '' : `  act: ${read.act}`}`,
    );
    console.log(
      `  or: ${read.alternatives
        .slice(0, 3)
        .map((other) => `${other.intent} ${other.confidence.toFixed(2)}`)
        .join(', ')}`,
    );
    console.log(`  because: ${explainIntent(loadModel('intent'), part, read.intent).join(', ')}`);
    console.log(`  facts: ${JSON.stringify(read.slots)}`);
  }
}
