/** Keys whose values are ids, words of a closed set, or payloads: never written by people. */
const fixed = new Set([
  'action',
  'payload',
  'style',
  'tone',
  'position',
  'input',
  'key',
  'card',
  'url',
  'options',
  'min',
  'max',
]);

/** A copy of view data with every text a person could have written replaced. */
export function replaceTexts<T>(value: T, text: string): T {
  return replaced(value, text) as T;
}

function replaced(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((entry) => replaced(entry, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, fixed.has(key) ? entry : replaced(entry, text)]),
  );
}
