import { featureSpace } from './families.ts';
import type { FeatureVector } from './features.ts';
import { seededRandom, shuffle } from './random.ts';

/** A phrase ready for training: its features and the number of its class. */
export type Sample = { features: FeatureVector; label: number };

/** Weights of a linear classifier, feature after feature: `weights[feature * classes + label]`. */
export type LinearModel = { classes: number; weights: Float32Array; bias: Float32Array };

export type TrainingOptions = {
  /** Passes over the phrases for each class. */
  passes: number;
  /** Cost of a phrase on the wrong side: higher fits the phrases closer. */
  cost: number;
  /** How much more a phrase of the class weighs than one of the others, of which there are many times more. */
  positive: number;
  seed: number;
};

export const defaultTraining: TrainingOptions = { passes: 8, cost: 0.5, positive: 4, seed: 20261121 };

/** One score a class, before they are made into probabilities. */
export function scoreClasses(model: LinearModel, features: FeatureVector): Float64Array {
  const { classes, weights } = model;
  const scores = Float64Array.from(model.bias);
  for (let at = 0; at < features.indices.length; at += 1) {
    const base = (features.indices[at] as number) * classes;
    const value = features.values[at] as number;
    for (let label = 0; label < classes; label += 1)
      scores[label] = (scores[label] as number) + value * (weights[base + label] as number);
  }
  return scores;
}

/** Turns scores into probabilities in place and returns them; `temperature` above one makes them less sure. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  const top = Math.max(...scores);
  let sum = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const value = Math.exp(((scores[label] as number) - top) / temperature);
    scores[label] = value;
    sum += value;
  }
  for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] as number) / sum;
  return scores;
}

/**
 * One linear support vector machine a class against the rest (squared hinge loss, dual coordinate descent as in
 * LIBLINEAR, Hsieh et al. 2008): seconds for some thousand phrases, the same model for the same phrases.
 */
export function trainLinear(
  samples: readonly Sample[],
  classes: number,
  options: TrainingOptions,
): LinearModel {
  const model: LinearModel = {
    classes,
    weights: new Float32Array(featureSpace * classes),
    bias: new Float32Array(classes),
  };
  const norms = samples.map(
    ({ features }) => 1 + features.values.reduce((sum, value) => sum + value * value, 0),
  );
  const random = seededRandom(options.seed);
  const order = Array.from({ length: options.passes }, () => shuffle([...samples.keys()], random));
  for (let label = 0; label < classes; label += 1) {
    const { weights, bias } = trainOne(samples, norms, order, label, options);
    model.bias[label] = bias;
    for (let index = 0; index < featureSpace; index += 1)
      model.weights[index * classes + label] = weights[index] as number;
  }
  return model;
}

/** A phrase on the right side is not looked at for this many passes: it rarely changes sides. */
const passesIdle = 2;

function trainOne(
  samples: readonly Sample[],
  norms: readonly number[],
  order: readonly (readonly number[])[],
  label: number,
  { cost, positive }: TrainingOptions,
): { weights: Float32Array; bias: number } {
  const weights = new Float32Array(featureSpace);
  const alphas = new Float64Array(samples.length);
  const idle = new Uint8Array(samples.length);
  let bias = 0;
  for (const pass of order)
    for (const number of pass) {
      if ((idle[number] as number) > 0) {
        idle[number] = (idle[number] as number) - 1;
        continue;
      }
      const { features, label: own } = samples[number] as Sample;
      const side = own === label ? 1 : -1;
      const slack = 0.5 / (side === 1 ? cost * positive : cost);
      const alpha = alphas[number] as number;
      const gradient = side * (dot(weights, features) + bias) - 1 + slack * alpha;
      if (alpha === 0 && gradient >= 0) {
        idle[number] = passesIdle;
        continue;
      }
      const next = Math.max(alpha - gradient / ((norms[number] as number) + slack), 0);
      const change = (next - alpha) * side;
      if (change === 0) continue;
      alphas[number] = next;
      bias += change;
      addScaled(weights, features, change);
    }
  return { weights, bias };
}

function dot(weights: Float32Array, { indices, values }: FeatureVector): number {
  let sum = 0;
  for (let at = 0; at < indices.length; at += 1)
    sum += (weights[indices[at] as number] as number) * (values[at] as number);
  return sum;
}

function addScaled(weights: Float32Array, { indices, values }: FeatureVector, factor: number): void {
  for (let at = 0; at < indices.length; at += 1) {
    const index = indices[at] as number;
    weights[index] = (weights[index] as number) + factor * (values[at] as number);
  }
}
