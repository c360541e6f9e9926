import { readFileSync } from 'node:fs';
import type { AnswerOption } from '../answers/find-options.ts';
import { hearAnswer } from '../answers/hear-answer.ts';
import type { HeardAnswer } from '../answers/heard.ts';
import { type AnswerKind, type AnswerMeaning, effectOf, isPassive, opposites } from '../answers/questions.ts';
import type { Language } from '../types.ts';
import { demoFleets, demoPeople } from './demo-fleet.ts';
import type { Share } from './measure-intents.ts';

/** One labelled answer: `means` is a meaning, `pick:` with a place from 1, a name or `last`, or `number:` with a value. */
export type AnswerCase = { text: string; lang: Language; on: AnswerKind; means: string };

/** Reads labelled answers, one JSON object a line. */
export function readAnswerCases(file: string): AnswerCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AnswerCase);
}

/** What there is to choose from in the questions of the set: devices of the demo companies, and the colours. */
export const demoOptions: Readonly<Partial<Record<AnswerKind, readonly AnswerOption[]>>> = {
  'which-device': demoFleets.a,
  'which-colour': ['black', 'cyan', 'magenta', 'yellow'],
};

/** How the answers of a set were heard. */
export type AnswerReport = {
  right: Share;
  /** Not understood, and said so, or taken for another text that is only passed on. */
  unsure: number;
  /** Something is done that was not meant; of these, how many do the opposite of what was meant. */
  wrongEffect: number;
  opposite: number;
  byKind: Record<string, Share>;
  byLanguage: Record<string, Share>;
  wrong: string[];
};

const tick = (shares: Record<string, Share>, key: string, right: boolean): void => {
  shares[key] ??= { right: 0, of: 0 };
  const share = shares[key];
  share.of += 1;
  if (right) share.right += 1;
};

/** Hears every answer of a set against its question. */
export function measureAnswers(cases: readonly AnswerCase[]): AnswerReport {
  const report: AnswerReport = {
    right: { right: 0, of: cases.length },
    unsure: 0,
    wrongEffect: 0,
    opposite: 0,
    byKind: {},
    byLanguage: {},
    wrong: [],
  };
  for (const item of cases) measureOne(report, item);
  return report;
}

function measureOne(report: AnswerReport, item: AnswerCase): void {
  const options = optionsOf(item);
  const heard = hearAnswer(item.text, options === undefined ? { kind: item.on } : { kind: item.on, options });
  const { meaning } = heard;
  const right = meaning !== null && isRight(item, heard, options ?? []);
  if (right) report.right.right += 1;
  tick(report.byKind, item.on, right);
  tick(report.byLanguage, item.lang, right);
  if (right) return;
  const meant = (/^[a-z-]+/.exec(item.means)?.[0] ?? '') as AnswerMeaning;
  const passive = meaning === null || isPassive(meaning) || meaning === 'later';
  if (passive) report.unsure += 1;
  else report.wrongEffect += 1;
  if (meaning !== null && opposites(meaning).includes(meant)) report.opposite += 1;
  report.wrong.push(
    `${item.on}: ${item.means} heard as ${meaning ?? 'not sure'} ${heard.confidence.toFixed(2)}  ${item.text}`,
  );
}

/** The options of a case; a device of another company's list where it names one. */
function optionsOf({ on, means }: AnswerCase): readonly AnswerOption[] | undefined {
  const options = demoOptions[on];
  const elsewhere = Object.values(demoPeople).flat();
  const named = elsewhere.find((device) => means === `pick:${device.alias}`);
  return named === undefined || options?.includes(named) ? options : [...(options ?? []), named];
}

function isRight({ means }: AnswerCase, heard: HeardAnswer, options: readonly AnswerOption[]): boolean {
  const [meant, value = ''] = means.split(':');
  if (heard.meaning === null || effectOf(heard.meaning) !== effectOf(meant as AnswerMeaning)) return false;
  if (meant === 'number') return heard.number === Number(value);
  if (meant !== 'pick') return true;
  const named = options.findIndex((option) => (typeof option === 'string' ? option : option.alias) === value);
  return heard.option === (value === 'last' ? options.length - 1 : named >= 0 ? named : Number(value) - 1);
}
