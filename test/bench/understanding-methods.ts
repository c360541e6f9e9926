import type { Method } from '../../bot/understanding/cli/measure-intents.ts';
import { buildSamples } from '../../bot/understanding/intent/build-samples.ts';
import {
  extractFeatures,
  type FamilyWeights,
  type FeatureVector,
  featureSpace,
} from '../../bot/understanding/intent/features.ts';
import { seededRandom, shuffle } from '../../bot/understanding/intent/random.ts';
import type { Phrase } from '../../bot/understanding/intent/read-phrases.ts';
import { type LinearModel, scoreClasses, softmax } from '../../bot/understanding/intent/train-linear.ts';
import { wordsOf } from '../../bot/understanding/intent/words-of.ts';
import { capabilityIds } from '../../bot/understanding/types.ts';

const classes = capabilityIds.length;

const ranked = (shares: ArrayLike<number>): { intent: string; confidence: number }[] =>
  capabilityIds
    .map((intent, label) => ({ intent, confidence: shares[label] ?? 0 }))
    .sort((left, right) => right.confidence - left.confidence);

/** Multinomial logistic regression on the same features, by AdaGrad. */
export function regression(phrases: readonly Phrase[], weights: FamilyWeights): Method {
  const { samples, rareness } = buildSamples(phrases, weights);
  const model: LinearModel = {
    classes,
    weights: new Float32Array(featureSpace * classes),
    bias: new Float32Array(classes),
  };
  const squares = new Float32Array(featureSpace * classes).fill(1e-3);
  const random = seededRandom(1);
  for (let epoch = 0; epoch < 12; epoch += 1)
    for (const { features, label } of shuffle(samples, random)) {
      const shares = softmax(scoreClasses(model, features));
      for (let other = 0; other < classes; other += 1)
        descend(model, squares, features, other, (shares[other] ?? 0) - (other === label ? 1 : 0));
    }
  return {
    name: 'logistic regression, same features',
    read: (text) => ranked(softmax(scoreClasses(model, extractFeatures(wordsOf(text), rareness, weights)))),
  };
}

function descend(
  model: LinearModel,
  squares: Float32Array,
  { indices, values }: FeatureVector,
  label: number,
  error: number,
): void {
  if (Math.abs(error) < 1e-4) return;
  for (let at = 0; at < indices.length; at += 1) {
    const cell = (indices[at] ?? 0) * classes + label;
    const gradient = error * (values[at] ?? 0);
    const square = (squares[cell] ?? 0) + gradient * gradient;
    squares[cell] = square;
    model.weights[cell] = (model.weights[cell] ?? 0) - (0.2 * gradient) / Math.sqrt(square);
  }
}

/** Complement naive Bayes on words. */
export function naiveBayes(phrases: readonly Phrase[]): Method {
  const counts = new Map<string, Float64Array>();
  const totals = new Float64Array(classes);
  for (const { text, intent } of phrases)
    for (const word of wordsOf(text)) {
      const row = counts.get(word) ?? new Float64Array(classes);
      counts.set(word, row);
      const label = capabilityIds.indexOf(intent);
      row[label] = (row[label] ?? 0) + 1;
      totals[label] = (totals[label] ?? 0) + 1;
    }
  const all = totals.reduce((sum, value) => sum + value, 0);
  return {
    name: 'complement naive Bayes, words',
    read: (text) => {
      const scores = new Float64Array(classes);
      for (const word of wordsOf(text)) {
        const row = counts.get(word);
        if (row === undefined) continue;
        const sum = row.reduce((left, right) => left + right, 0);
        for (let label = 0; label < classes; label += 1)
          scores[label] =
            (scores[label] ?? 0) -
            Math.log((sum - (row[label] ?? 0) + 1) / (all - (totals[label] ?? 0) + counts.size));
      }
      return ranked(softmax(scores));
    },
  };
}

/** The most alike training phrases by cosine on the same features, the best one of each capability. */
export function nearestPhrases(phrases: readonly Phrase[], weights: FamilyWeights): Method {
  const { samples, rareness } = buildSamples(phrases, weights);
  const postings = new Map<number, [number, number][]>();
  samples.forEach(({ features }, number) => {
    features.indices.forEach((index, at) => {
      const list = postings.get(index) ?? [];
      postings.set(index, list);
      list.push([number, features.values[at] ?? 0]);
    });
  });
  return {
    name: 'nearest phrase, same features',
    read: (text) => {
      const alike = new Float64Array(samples.length);
      const { indices, values } = extractFeatures(wordsOf(text), rareness, weights);
      indices.forEach((index, at) => {
        for (const [number, value] of postings.get(index) ?? [])
          alike[number] = (alike[number] ?? 0) + value * (values[at] ?? 0);
      });
      const best = new Float64Array(classes);
      samples.forEach(({ label }, number) => {
        best[label] = Math.max(best[label] ?? 0, alike[number] ?? 0);
      });
      return ranked(best);
    },
  };
}
