import { shorten } from '../words/shorten.ts';
import { limits } from './limits.ts';
import { escapeMrkdwn } from './mrkdwn.ts';

/** The text a notification shows: escaped, and short enough to be updated later (4,000 bytes). */
export function fallbackText(plain: string): string {
  let room: number = limits.fallbackBytes;
  let text = escapeMrkdwn(shorten(plain, room));
  while (Buffer.byteLength(text) > limits.fallbackBytes) {
    room = Math.floor(room * 0.8);
    text = escapeMrkdwn(shorten(plain, room));
  }
  return text;
}
