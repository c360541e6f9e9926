import type { AnswerReading } from './classify-answer.ts';
import { findNumber } from './find-number.ts';
import { type Heard, likeliest, ruleConfidence, shareOf, sureOtherwise } from './heard.ts';
import { type AnswerKind, rulesOf } from './questions.ts';

/** Few letters around a figure: it is the answer, and not part of a remark. */
const bareNumber = /^\D{0,14}\d[\d .,'’]*\D{0,14}$/;
/** A reading is at least this high; a lower number beside it is a tray, a floor, a meter. */
const leastReading = 100;
/** A word that may be an article counts where a number is at least this likely. */
const likelyNumber = 0.3;

/** The number a text answers with, where the question can be answered so and its words say nothing else; else null. */
export function hearNumber(
  clean: string,
  kind: AnswerKind,
  readings: readonly AnswerReading[],
): Heard | null {
  const { number: expected } = rulesOf(kind);
  const found = expected === undefined ? null : findNumber(clean);
  if (found === null || (expected === 'reading' && found.value < leastReading)) return null;
  if (found.value === 0) return { meaning: 'cancel', confidence: ruleConfidence };
  const { meaning, confidence } = likeliest(readings);
  const said = shareOf(readings, 'number');
  const otherwise = meaning !== 'number' && meaning !== 'new-request' && confidence >= sureOtherwise;
  const bare = bareNumber.test(clean);
  const answers =
    expected === 'count'
      ? !otherwise && (!found.article || said >= likelyNumber)
      : expected === 'reading'
        ? !otherwise || meaning === 'no' || bare
        : meaning === 'number' || (bare && !otherwise);
  return answers
    ? { meaning: 'number', confidence: Math.max(said, ruleConfidence), number: found.value }
    : null;
}
