// biome-ignore lint/suspicious/noControlCharactersInRegex: taking it out is the point
const nul = /\u0000/g;
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * The same value with text that PostgreSQL can keep: it takes neither NUL nor half a surrogate pair, neither in text
 * nor in JSON. Clients send the first, and a text cut at a length ends in the second. Dates and bytes stay as they are.
 */
export function storable<T>(value: T): T {
  return clean(value) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key), clean(inner)]));
}

function cleanText(text: string): string {
  return text.replace(nul, '').replace(loneSurrogate, '\ufffd');
}
