/** Counters have nine digits at most; anything longer is a slip of the hand. */
export const maxNumber = 999_999_999;

export type NumberProblem = 'empty' | 'not-a-number' | 'negative' | 'decimals' | 'too-large';
export type ParsedNumber = { ok: true; value: number } | { ok: false; problem: NumberProblem };

/** Thousands apart by the same mark throughout: space, dot, comma, apostrophe. A first group of zero would be decimals. */
const grouped = /^[1-9]\d{0,2}([ .,'])\d{3}(\1\d{3})*$/;
const digits = /^\d+$/;
const decimals = /^\d[\d .,']*[.,]\d+$/;

/**
 * A whole number as people write it: "153665", "153 665", "153.665", "153,665", "00153665" as on a counter. Refuses
 * what is negative, has decimals, or is beyond `maxNumber`, and says which.
 */
export function parseNumber(input: string | number): ParsedNumber {
  const text = normalise(String(input));
  if (text === '') return { ok: false, problem: 'empty' };
  if (/^-\s*\d/.test(text)) return { ok: false, problem: 'negative' };
  if (digits.test(text) || grouped.test(text)) return within(Number(text.replace(/\D/g, '')));
  return { ok: false, problem: decimals.test(text) ? 'decimals' : 'not-a-number' };
}

/** Wide digits, the many spaces, apostrophes and minus signs of keyboards and documents as their plain ones. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\u2060]+/g, ' ')
    .replace(/[’‘´`]/g, "'")
    .replace(/[−–]/g, '-')
    .trim();
}

function within(value: number): ParsedNumber {
  return value > maxNumber ? { ok: false, problem: 'too-large' } : { ok: true, value };
}
