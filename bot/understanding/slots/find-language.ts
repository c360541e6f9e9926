import type { Message } from '../text/message.ts';
import type { Language } from '../types.ts';

const names: readonly (readonly [Language, string])[] = [
  ['fr', 'francais(?:e)?|frans(?:e)?|french'],
  ['nl', 'neerlandais(?:e)?|nederlands(?:e)?|dutch|vlaams|flamand'],
  ['en', 'anglais(?:e)?|engels(?:e)?|english'],
];
const patterns: readonly (readonly [Language, RegExp])[] = names.map(([language, words]) => [
  language,
  new RegExp(`\\b(?:${words})\\b`),
]);

/** The language a person asks for in words ("in het Frans", "switch to English"); undefined when none is asked for. */
export function findLanguageWish(message: Message): Language | undefined {
  return patterns.find(([, pattern]) => pattern.test(message.folded))?.[0];
}
