import { type Message, spanOf, textAt } from '../text/message.ts';
import type { DangerSlot } from '../types.ts';
import { denied, harmless, over, signs } from './danger-words.ts';

/**
 * What may hurt somebody, in the words of a message (P7): fire, smoke, a burnt smell, sparks, a shock, a burnt hand, liquid
 * in the device; the gravest when there are several. Ink and toner that leak are none, nor is a danger that is denied.
 */
export function findDanger(message: Message): DangerSlot | undefined {
  const folded = message.folded.replace(harmless, (words) => ' '.repeat(words.length));
  for (const [kind, pattern] of signs)
    for (const match of folded.matchAll(pattern)) {
      const { start, end } = spanOf(match);
      if (denied.test(folded.slice(0, start)) || over.test(folded.slice(end))) continue;
      return { kind, text: textAt(message, { start, end }) };
    }
  return undefined;
}
