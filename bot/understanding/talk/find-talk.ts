import { cleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import { talkPatterns } from './talk-words.ts';

/** What is said to the assistant and asks for nothing: what it is, praise, blame, a swear word, a sigh. */
export type Talk = 'about-you' | 'compliment' | 'complaint' | 'swear' | 'sigh';

/** Longer messages tell something. */
const longestTalk = 90;

/** Small talk in the three languages; null for a message that says something else. Thanks and greetings are acts (`findAct`). */
export function findTalk(text: string): Talk | null {
  const folded = fold(cleanText(text)).replace(/[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, '');
  if (folded.length === 0 || folded.length > longestTalk) return null;
  const bare = folded.replace(/[\s.!?…]+$/g, '').replace(/\s+/g, ' ');
  return talkPatterns.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
