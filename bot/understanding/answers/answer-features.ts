import { featureSpace } from '../linear/families.ts';
import {
  extractFeatures,
  type FamilyWeights,
  type FeatureVector,
  type Rareness,
} from '../linear/features.ts';
import { type AnswerKind, answerKinds } from './questions.ts';

/** Short answers are told by their words; pieces of words hear typing errors, concepts hear remarks and requests. */
export const answerWeights: FamilyWeights = { words: 1, beginnings: 0.6, characters: 0.8, concepts: 0.4 };

/** How much what a word means in answer to this question weighs against what it means anywhere. */
const ownShare = 0.7;

/** Moves the features of a kind to places of their own in the feature space. */
const placeOf = (kind: AnswerKind): number =>
  Math.imul(answerKinds.indexOf(kind) + 1, 0x9e3779b1) & (featureSpace - 1);

/**
 * The features of an answer twice: as a word means anywhere, and as it means in answer to this question, so that what
 * is common is learnt once and what is not is learnt apart. `any` has the first half only.
 */
export function answerFeatures(
  words: readonly string[],
  kind: AnswerKind | 'any',
  rareness: Rareness,
): FeatureVector {
  const general = extractFeatures(words, rareness, answerWeights);
  if (kind === 'any') return general;
  const place = placeOf(kind);
  const both = new Map<number, number>();
  general.indices.forEach((index, at) => {
    const value = general.values[at] as number;
    both.set(index, (both.get(index) ?? 0) + value);
    both.set(index ^ place, (both.get(index ^ place) ?? 0) + value * ownShare);
  });
  const sorted = [...both].sort((left, right) => left[0] - right[0]);
  return {
    indices: Int32Array.from(sorted, ([index]) => index),
    values: Float32Array.from(sorted, ([, value]) => value),
  };
}
