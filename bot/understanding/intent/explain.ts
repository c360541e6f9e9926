import type { CapabilityId } from '../intents.ts';
import { extractFeatures } from '../linear/features.ts';
import type { PackedModel } from '../linear/model-file.ts';
import { scorePacked } from '../linear/score-packed.ts';
import { wordsOf } from './words-of.ts';

/** How many words are named. */
const reasons = 5;
/** Words that change the lead by less than this say nothing. */
const leastWeight = 0.1;

/**
 * The words that speak most for a reading, with their weight: by how much its lead over the next best score shrinks
 * without them.
 */
export function explainIntent(model: PackedModel, text: string, intent: CapabilityId): string[] {
  const words = wordsOf(text);
  const own = model.labels.indexOf(intent);
  const leadOf = (some: readonly string[]): number => {
    const scores = scorePacked(model, extractFeatures(some, model.rareness));
    return (scores[own] ?? 0) - Math.max(...scores.filter((_, label) => label !== own));
  };
  const whole = leadOf(words);
  return words
    .map((word, at) => ({ word, weight: whole - leadOf(words.filter((_, other) => other !== at)) }))
    .filter(({ weight }) => weight > leastWeight)
    .sort((left, right) => right.weight - left.weight)
    .slice(0, reasons)
    .map(({ word, weight }) => `${word} ${weight.toFixed(1)}`);
}
