import { cleanText } from '../words/clean-text.ts';
import { shorten } from '../words/shorten.ts';

/** A plain text object: shown as it is, shortened to `max`, "…" when there is nothing to show. */
export function plain(text: string, max: number): { type: 'plain_text'; text: string; emoji: false } {
  return { type: 'plain_text', text: shorten(cleanText(text), max) || '…', emoji: false };
}
