import type { Method } from '../../bot/understanding/cli/measure-intents.ts';
import { buildSamples } from '../../bot/understanding/intent/build-samples.ts';
import type { Phrase } from '../../bot/understanding/intent/read-phrases.ts';
import { wordsOf } from '../../bot/understanding/intent/words-of.ts';
import { capabilityIds } from '../../bot/understanding/intents.ts';
import { extractFeatures, type FamilyWeights } from '../../bot/understanding/linear/features.ts';
import {
  type LinearModel,
  type Sample,
  scoreClasses,
  softmax,
} from '../../bot/understanding/linear/train-linear.ts';

const classes = capabilityIds.length;

const ranked = (shares: ArrayLike<number>): { intent: string; confidence: number }[] =>
  capabilityIds
    .map((intent, label) => ({ intent, confidence: shares[label] ?? 0 }))
    .sort((left, right) => right.confidence - left.confidence);

/** One of the linear methods on the same features. */
export function linear(
  name: string,
  phrases: readonly Phrase[],
  weights: FamilyWeights,
  train: (samples: readonly Sample[], classes: number) => LinearModel,
): Method {
  const { samples, rareness } = buildSamples(phrases, weights);
  const model = train(samples, classes);
  return {
    name,
    read: (text) => ranked(softmax(scoreClasses(model, extractFeatures(wordsOf(text), rareness, weights)))),
  };
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
