import { beginnings, type Counts, characters, concepts, type Family, words } from './families.ts';

/** A message as a sparse vector: parallel arrays of feature numbers and values, numbers ascending. */
export type FeatureVector = { indices: Int32Array; values: Float32Array };

const families = { words, beginnings, characters, concepts } as const satisfies Record<string, Family>;

/** How much each family of features weighs against the others, each family brought to length one first. */
export type FamilyWeights = Record<keyof typeof families, number>;

/** Chosen on messages apart from the phrases; `test/bench/understanding.ts` shows what each family brings. */
export const defaultWeights: FamilyWeights = { words: 1, beginnings: 0.8, characters: 1, concepts: 0.7 };

/** Rareness of each feature in the training phrases (log of the inverse share); 1 for every feature when absent. */
export type Rareness = Float32Array | null;

const normalised = (counts: Counts, rareness: Rareness, weight: number): [number, number][] => {
  let sum = 0;
  const entries: [number, number][] = [];
  for (const [index, count] of counts) {
    const value = (1 + Math.log(Math.max(count, 0.35))) * (rareness?.[index] ?? 1);
    if (value <= 0) continue;
    entries.push([index, value]);
    sum += value * value;
  }
  const scale = sum === 0 ? 0 : weight / Math.sqrt(sum);
  for (const entry of entries) entry[1] *= scale;
  return entries;
};

/** The features of a message: words, their beginnings, their pieces and the concepts they stand for. */
export const extractFeatures = (
  message: readonly string[],
  rareness: Rareness,
  weights: FamilyWeights = defaultWeights,
): FeatureVector => {
  const merged = new Map<number, number>();
  for (const [name, weight] of Object.entries(weights) as [keyof FamilyWeights, number][]) {
    if (weight === 0) continue;
    const counts: Counts = new Map();
    families[name](counts, message);
    for (const [index, value] of normalised(counts, rareness, weight))
      merged.set(index, (merged.get(index) ?? 0) + value);
  }
  const sorted = [...merged].sort((left, right) => left[0] - right[0]);
  return {
    indices: Int32Array.from(sorted, (entry) => entry[0]),
    values: Float32Array.from(sorted, (entry) => entry[1]),
  };
};
