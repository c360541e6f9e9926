import { defaultWeights, extractFeatures } from '../linear/features.ts';
import { scoreClasses, softmax } from '../linear/train-linear.ts';
import { capabilityIds } from '../types.ts';
import { buildSamples } from './build-samples.ts';
import type { Phrase } from './read-phrases.ts';
import { trainJoint } from './train-joint.ts';
import { wordsOf } from './words-of.ts';

/** One phrase in this many is held out. */
const heldOutEvery = 3;

/** The scores a model that has not seen it gave to a phrase, and the class it belongs to. */
export type HeldOut = { scores: Float64Array; label: number };

/** Scores of a third of the phrases by a model of the other two thirds. */
export function scoreHeldOut(phrases: readonly Phrase[]): HeldOut[] {
  const learnt = phrases.filter((_, index) => index % heldOutEvery !== 0);
  const { samples, rareness } = buildSamples(learnt, defaultWeights);
  const model = trainJoint(samples, capabilityIds.length);
  return phrases
    .filter((_, index) => index % heldOutEvery === 0)
    .map(({ text, intent }) => ({
      scores: scoreClasses(model, extractFeatures(wordsOf(text), rareness)),
      label: capabilityIds.indexOf(intent),
    }));
}

function surprise(held: readonly HeldOut[], temperature: number): number {
  return held.reduce((sum, { scores, label }) => {
    const share = softmax(Float64Array.from(scores), temperature)[label] as number;
    return sum - Math.log(Math.max(share, 1e-9));
  }, 0);
}

/**
 * The temperature at which the confidences of held-out phrases are true on average: the least surprise on a grid from
 * sure (0.2) to doubtful (4).
 */
export function calibrate(phrases: readonly Phrase[]): number {
  const held = scoreHeldOut(phrases);
  const grid = Array.from({ length: 39 }, (_, step) => 0.2 + step * 0.1);
  return grid.reduce((best, next) => (surprise(held, next) < surprise(held, best) ? next : best));
}
