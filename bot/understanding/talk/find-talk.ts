import { cleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import { type Talk, talkPatterns } from './talk-words.ts';

/** Longer messages tell something. */
const longestTalk = 90;

/** Small talk in the three languages; null for a message that says something else. Thanks and greetings are acts (`findAct`). */
export function findTalk(text: string): Talk | null {
  const folded = fold(cleanText(text)).replace(/[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, '');
  if (folded.length === 0 || folded.length > longestTalk) return null;
  const bare = folded.replace(/[\s.!?…]+$/g, '').replace(/\s+/g, ' ');
  return talkPatterns.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
