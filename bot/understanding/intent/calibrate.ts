import { capabilityIds } from '../types.ts';
import { buildSamples } from './build-samples.ts';
import { defaultWeights, extractFeatures } from './features.ts';
import type { Phrase } from './read-phrases.ts';
import { defaultTraining, scoreClasses, softmax, trainLinear } from './train-linear.ts';
import { wordsOf } from './words-of.ts';

const folds = 3;

/** Scores of phrases by a model that has not seen them. */
const heldOutScores = (phrases: readonly Phrase[]): { scores: Float64Array; label: number }[] =>
  [0].flatMap((fold) => {
    const { samples, rareness } = buildSamples(
      phrases.filter((_, index) => index % folds !== fold),
      defaultWeights,
    );
    const model = trainLinear(samples, capabilityIds.length, defaultTraining);
    return phrases
      .filter((_, index) => index % folds === fold)
      .map((phrase) => ({
        scores: scoreClasses(model, extractFeatures(wordsOf(phrase.text), rareness)),
        label: capabilityIds.indexOf(phrase.intent),
      }));
  });

const surprise = (held: readonly { scores: Float64Array; label: number }[], temperature: number): number =>
  held.reduce((sum, { scores, label }) => {
    const share = softmax(Float64Array.from(scores), temperature)[label] as number;
    return sum - Math.log(Math.max(share, 1e-9));
  }, 0);

/**
 * The temperature at which the confidences of phrases held out by cross-validation are true on average:
 * the least surprise on a grid from sure (0.2) to doubtful (2).
 */
export const calibrate = (phrases: readonly Phrase[]): number => {
  const held = heldOutScores(phrases);
  const grid = Array.from({ length: 37 }, (_, step) => 0.2 + step * 0.05);
  return grid.reduce((best, next) => (surprise(held, next) < surprise(held, best) ? next : best));
};
