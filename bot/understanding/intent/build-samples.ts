import { capabilityIds } from '../intents.ts';
import { featureSpace } from '../linear/families.ts';
import { extractFeatures, type FamilyWeights } from '../linear/features.ts';
import type { Sample } from '../linear/train-linear.ts';
import type { Phrase } from './read-phrases.ts';
import { wordsOf } from './words-of.ts';

/** Rareness of every feature over the phrases: 1 + ln(n / number of phrases with it), never seen is 0. */
const measureRareness = (phrases: readonly (readonly string[])[], weights: FamilyWeights): Float32Array => {
  const seen = new Float32Array(featureSpace);
  for (const words of phrases)
    for (const index of extractFeatures(words, null, weights).indices)
      seen[index] = (seen[index] as number) + 1;
  return seen.map((count) => (count === 0 ? 0 : 1 + Math.log(phrases.length / count)));
};

const byIntent = (phrase: Phrase): number => capabilityIds.indexOf(phrase.intent);

/** How a set of phrases becomes samples for training; the class of each is its intent unless told otherwise. */
export const buildSamples = (
  phrases: readonly Phrase[],
  weights: FamilyWeights,
  labelOf: (phrase: Phrase) => number = byIntent,
): { samples: Sample[]; rareness: Float32Array } => {
  const words = phrases.map((phrase) => wordsOf(phrase.text));
  const rareness = measureRareness(words, weights);
  const samples = phrases.map((phrase, index) => ({
    features: extractFeatures(words[index] as string[], rareness, weights),
    label: labelOf(phrase),
  }));
  return { samples, rareness };
};
