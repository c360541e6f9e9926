import type { CapabilityId } from '../types.ts';
import { extractFeatures } from './features.ts';
import type { IntentModel } from './model-file.ts';
import { usualness } from './traffic.ts';
import { softmax } from './train-linear.ts';

/** One reading of a message and the share of messages with this figure that are right. */
export type Reading = { intent: CapabilityId; confidence: number };

const scoreWords = (model: IntentModel, words: readonly string[]): Float64Array => {
  const features = extractFeatures(words, model.rareness);
  const classes = model.labels.length;
  const scores = Float64Array.from(model.bias);
  for (let at = 0; at < features.indices.length; at += 1) {
    const row = model.rows[features.indices[at] as number] as number;
    if (row < 0) continue;
    const value = (features.values[at] as number) * model.step;
    for (let label = 0; label < classes; label += 1)
      scores[label] = (scores[label] as number) + value * (model.weights[row * classes + label] as number);
  }
  return scores;
};

/** Every reading of a message, likeliest first. */
export const classifyIntent = (model: IntentModel, words: readonly string[]): Reading[] => {
  const scores = scoreWords(model, words).map(
    (score, label) => score / model.temperature + usualness(model.labels[label] ?? ''),
  );
  const shares = softmax(scores);
  return model.labels
    .map((intent, label) => ({ intent: intent as CapabilityId, confidence: shares[label] as number }))
    .sort((left, right) => right.confidence - left.confidence);
};
