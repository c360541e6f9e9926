import type { CapabilityId } from '../intents.ts';
import { extractFeatures } from '../linear/features.ts';
import type { PackedModel } from '../linear/model-file.ts';
import { scorePacked } from '../linear/score-packed.ts';
import { softmax } from '../linear/train-linear.ts';
import { usualness } from './traffic.ts';

/** One reading of a message and the share of messages with this figure that are right. */
export type Reading = { intent: CapabilityId; confidence: number };

/** Every reading of a message, likeliest first. */
export const classifyIntent = (model: PackedModel, words: readonly string[]): Reading[] => {
  const scores = scorePacked(model, extractFeatures(words, model.rareness)).map(
    (score, label) => score / model.temperature + usualness(model.labels[label] ?? ''),
  );
  const shares = softmax(scores);
  return model.labels
    .map((intent, label) => ({ intent: intent as CapabilityId, confidence: shares[label] as number }))
    .sort((left, right) => right.confidence - left.confidence);
};
