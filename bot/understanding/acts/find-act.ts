import { cleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import type { DialogueAct } from '../types.ts';
import { actPatterns } from './act-patterns.ts';

/** A message longer than this says more than an act. */
const longestAct = 80;

/**
 * What a short message does to the conversation: confirm, deny, cancel, restart, correct a value, ask for
 * the other one, greet, thank; null for anything that stands on its own. Whether something waits for it is
 * the engine's affair.
 */
export function findAct(text: string): DialogueAct {
  const folded = fold(cleanText(text)).replace(/[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, '');
  if (folded.length === 0 || folded.length > longestAct) return null;
  const bare = folded
    .replace(/[\s.!?…]+$/g, '')
    .replace(/^[\s.!?…]+/, '')
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/\s+/g, ' ');
  return actPatterns.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
