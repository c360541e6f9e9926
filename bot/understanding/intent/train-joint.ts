import { defaultTraining, type LinearModel, type Sample, trainLinear } from '../linear/train-linear.ts';
import { trainRegression } from '../linear/train-regression.ts';

/** Brings the margins of the support vectors to the scale of the regression's logits. */
const marginScale = 4;

/**
 * The sum of a support vector machine and a logistic regression on the same features: still one linear model, at no
 * cost when it is used, and a little better on held-out phrases (77.9 % right, against 77.3 and 76.3 for either alone).
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
