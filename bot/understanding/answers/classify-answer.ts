import type { PackedModel } from '../linear/model-file.ts';
import { scorePacked } from '../linear/score-packed.ts';
import { softmax } from '../linear/train-linear.ts';
import { answerFeatures } from './answer-features.ts';
import { type AnswerKind, effectOf, type LearntMeaning, meaningIn } from './questions.ts';

/** A meaning, and how likely it or another of the same effect is. */
export type AnswerReading = { meaning: LearntMeaning; confidence: number };

/** What an answer to this kind of question can mean, likeliest first; each effect comes once. */
export function classifyAnswer(
  model: PackedModel,
  words: readonly string[],
  kind: AnswerKind,
): AnswerReading[] {
  const possible = (model.labels as readonly LearntMeaning[]).flatMap((label, at) => {
    const meaning = meaningIn(kind, label);
    return meaning === undefined ? [] : [{ meaning, at }];
  });
  const scores = scorePacked(model, answerFeatures(words, kind, model.rareness));
  const shares = softmax(
    Float64Array.from(possible, ({ at }) => scores[at] as number),
    model.temperature,
  );
  const byMeaning = new Map<LearntMeaning, number>();
  possible.forEach(({ meaning }, at) => {
    byMeaning.set(meaning, (byMeaning.get(meaning) ?? 0) + (shares[at] as number));
  });
  const byEffect = new Map<string, AnswerReading>();
  for (const [meaning, confidence] of [...byMeaning].sort((left, right) => right[1] - left[1])) {
    const known = byEffect.get(effectOf(meaning));
    if (known === undefined) byEffect.set(effectOf(meaning), { meaning, confidence });
    else known.confidence += confidence;
  }
  return [...byEffect.values()].sort((left, right) => right.confidence - left.confidence);
}
