import { featureSpace } from './families.ts';
import type { FeatureVector } from './features.ts';
import { seededRandom, shuffle } from './random.ts';
import { type LinearModel, type Sample, scoreClasses, softmax } from './train-linear.ts';

/** Passes, first step and seed of the descent; more passes gain nothing on messages apart from the phrases. */
const passes = 6;
const rate = 0.2;
const seed = 1;
/** Errors smaller than this move nothing worth its time. */
const negligible = 1e-2;

/** Multinomial logistic regression by AdaGrad: the same model for the same samples. */
export function trainRegression(samples: readonly Sample[], classes: number): LinearModel {
  const model: LinearModel = {
    classes,
    weights: new Float32Array(featureSpace * classes),
    bias: new Float32Array(classes),
  };
  const squares = new Float32Array(featureSpace * classes).fill(1e-3);
  const random = seededRandom(seed);
  for (let pass = 0; pass < passes; pass += 1)
    for (const { features, label } of shuffle(samples, random)) {
      const errors = softmax(scoreClasses(model, features));
      errors[label] = (errors[label] as number) - 1;
      descend(model, squares, features, errors);
    }
  return model;
}

function descend(
  { weights, classes }: LinearModel,
  squares: Float32Array,
  { indices, values }: FeatureVector,
  errors: Float64Array,
): void {
  const moved = [...errors.keys()].filter((label) => Math.abs(errors[label] as number) >= negligible);
  for (let at = 0; at < indices.length; at += 1) {
    const row = (indices[at] as number) * classes;
    const value = values[at] as number;
    for (const label of moved) {
      const gradient = (errors[label] as number) * value;
      const square = (squares[row + label] as number) + gradient * gradient;
      squares[row + label] = square;
      weights[row + label] = (weights[row + label] as number) - (rate * gradient) / Math.sqrt(square);
    }
  }
}
