import { families, languages } from './article.ts';
import type { OutcomeRow } from './outcomes.ts';

type Stored = Omit<OutcomeRow, 'family' | 'language'> & { family: string | null; language: string };

/** Answers as they are stored; a device family or a language no article knows counts as none, and as English. */
export function toOutcomeRows(stored: readonly Stored[]): OutcomeRow[] {
  return stored.map((row) => ({
    ...row,
    family: families.find((one) => one === row.family) ?? null,
    language: languages.find((one) => one === row.language) ?? 'en',
  }));
}
