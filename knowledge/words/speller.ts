/** Finds the known words a mistyped one may stand for: one slip away, the most frequent first. */
export type Speller = { nearest(word: string): string[] };

const most = 3;
const shortest = 4;

/**
 * Indexes words under themselves with one letter left out: a word and its typo share such a form when they differ by
 * one letter too many, too few or wrong, or by two neighbours swapped. Words with digits are codes and stay as typed.
 */
export function createSpeller(frequency: ReadonlyMap<string, number>): Speller {
  const byForm = new Map<string, string[]>();
  for (const word of frequency.keys()) {
    if (!canBeMistyped(word)) continue;
    for (const form of forms(word)) {
      const list = byForm.get(form);
      if (list) list.push(word);
      else byForm.set(form, [word]);
    }
  }
  return {
    nearest(word) {
      if (!canBeMistyped(word)) return [];
      const found = new Set([...forms(word)].flatMap((form) => byForm.get(form) ?? []));
      return [...found]
        .filter((candidate) => distance(word, candidate) === 1)
        .sort((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0))
        .slice(0, most);
    },
  };
}

const canBeMistyped = (word: string) => word.length >= shortest && !/\d/.test(word);

function forms(word: string): Set<string> {
  const all = new Set([word]);
  for (let i = 0; i < word.length; i += 1) all.add(word.slice(0, i) + word.slice(i + 1));
  return all;
}

/** Letters added, left out, changed or swapped with their neighbour between two words. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const changed = (last[j - 1] ?? 0) + (same ? 0 : 1);
      row[j] = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j] ?? 0, (before[j - 2] ?? 0) + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
