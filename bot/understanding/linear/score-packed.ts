import type { FeatureVector } from './features.ts';
import type { PackedModel } from './model-file.ts';

/** One score a label of a packed model, before they are made into probabilities. */
export function scorePacked(model: PackedModel, features: FeatureVector): Float64Array {
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
}
