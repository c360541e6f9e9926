import type { TextKey } from '../../../cards/texts/catalogue.ts';
import { textsFor } from '../../../cards/texts/texts.ts';

/** A text in English, the language of these tests. */
export function en(key: TextKey, args?: Record<string, string | number>): string {
  return textsFor('en').text(key, args);
}
