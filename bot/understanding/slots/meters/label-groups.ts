import type { LabelMeaning } from './counter-labels.ts';

/** What several labels beside each other say together; null when they are labels of different numbers. */
export function mergeMeanings(one: LabelMeaning, two: LabelMeaning): LabelMeaning | null {
  if (one.other || two.other) return one.other && two.other ? one : null;
  if (one.code !== undefined && two.code !== undefined && one.code !== two.code) return null;
  if (clash(one.colour, two.colour) || clash(one.size, two.size)) return null;
  return { ...one, ...two };
}

function clash(one: string | undefined, two: string | undefined): boolean {
  return one !== undefined && two !== undefined && one !== two;
}
