import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
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

const usage =
  'usage: understand ["<text>"] [--as <person>] [--lang fr|nl|en] [--today yyyy-mm-dd] [--json] [--question <kind>]; without a text, lines are read';

/**
 * `npm run understand -- "toner for GNM75498" --as alex`: intent, facts, confidence and why, of the text or of every line
 * typed. With `--json` the answer is an object; lines are then objects too, of which `text` and, when there, `lang` are read.
 * With `--question send-this` the text is heard as an answer to that kind of question.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string', default: 'alex' },
    lang: { type: 'string', default: 'fr' },
    today: { type: 'string', default: new Date(performance.timeOrigin).toISOString().slice(0, 10) },
    json: { type: 'boolean', default: false },
    question: { type: 'string' },
  },
});
const fleet = demoPeople[values.as.toLowerCase()];
const understand = loadUnderstanding();

if (fleet === undefined) {
  console.error(`There is no ${values.as}; there are ${Object.keys(demoPeople).join(', ')}.\n${usage}`);
  process.exitCode = 2;
} else await run(fleet, positionals.join(' '));

async function run(fleet: Context['fleet'], text: string): Promise<void> {
  const contextIn = (language: unknown): Context => ({
    language: languages.find((known) => known === language) ?? 'fr',
    today: values.today,
    fleet,
  });
  if (values.question !== undefined) return answerQuestion(values.question, text);
  if (text !== '') {
    if (values.json) answerJson(text, contextIn(values.lang));
    else answer(text, contextIn(values.lang));
    return;
  }
  for await (const line of createInterface({ input: process.stdin, terminal: false })) {
    if (!values.json) answer(line, contextIn(values.lang));
    else if (line.trim() !== '') {
      const request = JSON.parse(line) as { text?: unknown; lang?: unknown };
      answerJson(typeof request.text === 'string' ? request.text : '', contextIn(request.lang));
    }
  }
}

function answerQuestion(name: string, text: string): void {
  const kind = answerKinds.find((known) => known === name);
  if (kind === undefined) throw new Error(`no question ${name}: ${answerKinds.join(', ')}`);
  const options = kind === 'which-device' ? fleet : demoOptions[kind];
  console.log(JSON.stringify(hearAnswer(text, options === undefined ? { kind } : { kind, options })));
}

function answerJson(text: string, context: Context): void {
  console.log(JSON.stringify({ text, ...understand(text, context) }));
}

function answer(line: string, context: Context): void {
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
