import { type FeatureVector, featureSpace } from './features.ts';
import { seededRandom, shuffle } from './random.ts';
import { type LinearModel, type Sample, scoreClasses, softmax } from './train-linear.ts';

/** Passes, first step and seed of the descent; more passes gain nothing on held-out phrases. */
const passes = 12;
const rate = 0.2;
const seed = 1;
/** Errors smaller than this move nothing worth its time. */
const negligible = 1e-3;

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
      const shares = softmax(scoreClasses(model, features));
      for (let other = 0; other < classes; other += 1)
        descend(model, squares, features, other, (shares[other] ?? 0) - (other === label ? 1 : 0));
    }
  return model;
}

function descend(
  model: LinearModel,
  squares: Float32Array,
  { indices, values }: FeatureVector,
  label: number,
  error: number,
): void {
  if (Math.abs(error) < negligible) return;
  for (let at = 0; at < indices.length; at += 1) {
    const cell = (indices[at] as number) * model.classes + label;
    const gradient = error * (values[at] as number);
    const square = (squares[cell] as number) + gradient * gradient;
    squares[cell] = square;
    model.weights[cell] = (model.weights[cell] as number) - (rate * gradient) / Math.sqrt(square);
  }
}
