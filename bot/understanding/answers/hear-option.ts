import type { AnswerReading } from './classify-answer.ts';
import { type FoundOption, findOptions } from './find-options.ts';
import { type AnswerQuestion, type Heard, likeliest, ruleConfidence, sureOtherwise } from './heard.ts';
import { type AnswerMeaning, rulesOf } from './questions.ts';

/** Meanings that a text has although it names an option: "forget the first one". */
const opposed: ReadonlySet<AnswerMeaning> = new Set([
  'cancel',
  'later',
  'wants-a-person',
  'question-about-state',
  'complaint',
]);
/** So many words beside an option still say no more than "I think it is the second one". */
const mostWordsBeside = 3;

/** The options a text answers with, where there are some to choose from and its words say nothing else; else null. */
export function hearOption(
  clean: string,
  { options, kind }: AnswerQuestion,
  readings: readonly AnswerReading[],
): Heard | null {
  if (options === undefined) return null;
  const { picked, excluded } = findOptions(clean, options);
  // "Strange noise in accounting" is no yes to the one noise that was reported; its number is.
  const saysIt = picked.some(({ start, end }) => /\d/.test(clean.slice(start, end)));
  if (rulesOf(kind).effect && picked.length === 1 && countOf(options) === 1 && !saysIt) return null;
  const count = countOf(options);
  const { meaning, confidence } = likeliest(readings);
  if (picked.length === 0) return leftOver(count, excluded) ?? everyOption(count, readings);
  const otherwise = opposed.has(meaning) && confidence >= sureOtherwise;
  if (otherwise && wordsBeside(clean, picked) > mostWordsBeside) return null;
  const [only, ...more] = picked.map(({ index }) => index);
  return more.length === 0 && only !== undefined
    ? { meaning: 'pick', confidence: ruleConfidence, option: only }
    : { meaning: 'both', confidence: ruleConfidence, options: picked.map(({ index }) => index) };
}

/** "Not the first one" picks the other of two. */
function leftOver(count: number, excluded: readonly FoundOption[]): Heard | null {
  if (excluded.length === 0) return null;
  const left = allOf(count).filter((index) => excluded.every((one) => one.index !== index));
  const [only, ...more] = left;
  return only !== undefined && more.length === 0
    ? { meaning: 'pick', confidence: ruleConfidence, option: only }
    : { meaning: 'other-one', confidence: ruleConfidence };
}

function everyOption(count: number, readings: readonly AnswerReading[]): Heard | null {
  const { meaning, confidence } = likeliest(readings);
  return meaning === 'both' && confidence >= sureOtherwise
    ? { meaning, confidence, options: allOf(count) }
    : null;
}

const countOf = (options: number | readonly unknown[]): number =>
  typeof options === 'number' ? options : options.length;

const allOf = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function wordsBeside(clean: string, picked: readonly FoundOption[]): number {
  const beside = [...picked]
    .reverse()
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, clean);
  return (beside.match(/\p{L}{2,}/gu) ?? []).length + (beside.includes('?') ? mostWordsBeside : 0);
}
