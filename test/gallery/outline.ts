import { keyOf } from './texts-shown.ts';

/** Words of closed sets: the same in every language. */
const closed = new Set(['card', 'kind', 'tone', 'style', 'position', 'input', 'action', 'key']);
/** What differs from one person or device to another. */
const left = new Set(['payload', 'value', 'url', 'draftId', 'file', 'width', 'min', 'max', 'maxLength']);
const uuid = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi;

export type Outline = string | number | boolean | null | Outline[] | { [key: string]: Outline };

/**
 * What is the same in every language and for every device: texts by their key, everything else that is written as `~`,
 * entries that are alike once. Two replies with one outline are one card to look at.
 */
export function outlineOf(value: unknown, key = ''): Outline {
  if (typeof value === 'string') return closed.has(key) ? value.replace(uuid, '~') : wordsOf(value);
  if (Array.isArray(value)) return alikeOnce(value.map((entry) => outlineOf(entry, key)));
  if (typeof value !== 'object' || value === null) return value as Outline;
  // The database keeps keys in an order of its own.
  const kept = Object.entries(value)
    .filter(([name]) => !left.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(kept.map(([name, entry]) => [name, outlineOf(entry, name)]));
}

function wordsOf(text: string): string {
  return text.trim() === '' ? '' : (keyOf(text) ?? '~');
}

/** Entries that say the same, once. */
export function alikeOnce<T>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
