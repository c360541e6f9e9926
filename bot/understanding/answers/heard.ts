import type { AnswerReading } from './classify-answer.ts';
import type { AnswerOption } from './find-options.ts';
import type { AnswerKind, AnswerMeaning } from './questions.ts';

/** The question a text may answer: its kind, and what there is to choose from, in the order it is shown. */
export type AnswerQuestion = { kind: AnswerKind; options?: number | readonly AnswerOption[] };

/** What a text means in answer to a question. */
export type HeardAnswer = {
  /** null when it is not sure: better than a wrong effect. */
  meaning: AnswerMeaning | null;
  /** 0 to 1, calibrated: the share of answers with this figure that are right. */
  confidence: number;
  /** No more than "ok" or 👍: "yes", or "I have read it". */
  weak: boolean;
  /** With `pick`: which option, counted from 0. */
  option?: number;
  /** With `both`: which options, counted from 0, where there are some to choose from. */
  options?: readonly number[];
  /** The number that is said, where the question can be answered with one. */
  number?: number;
  /** What the text says beyond the answer, as typed. */
  rest?: string;
};

/** The answer itself, before what is said beyond it. */
export type Heard = Omit<HeardAnswer, 'weak' | 'rest'>;

/** What rules find (a number, an option) is right so often. */
export const ruleConfidence = 0.9;
/** What rules find gives way to a reading this sure that says something else. */
export const sureOtherwise = 0.6;

/** The likeliest reading. */
export const likeliest = (readings: readonly AnswerReading[]): AnswerReading =>
  readings[0] ?? { meaning: 'new-request', confidence: 0 };

/** How likely a meaning is among the readings. */
export const shareOf = (readings: readonly AnswerReading[], meaning: AnswerMeaning): number =>
  readings.find((one) => one.meaning === meaning)?.confidence ?? 0;
