import type { TextKey } from '../../cards/texts/catalogue.ts';
import type { Texts } from '../../cards/texts/texts.ts';
import type { CardAction } from '../../cards/views/card-view.ts';
import type { Refusal, RefusalFact } from '../../domain/outcome.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { Reply } from './turn.ts';

/** Every refusal has a title and a text; one that is forgotten does not compile. */
type RefusalText = `refusal.${RefusalCode}.${'title' | 'text'}` extends TextKey ? TextKey : never;

/** A refusal in words: its amounts and days as the reader writes them. */
export function refusalText(t: Texts, { code, args }: Refusal): string {
  return t.text(`refusal.${code}.text` satisfies RefusalText, inWords(t, args));
}

function inWords(t: Texts, args: Refusal['args']): Record<string, string | number> {
  return Object.fromEntries(Object.entries(args).map(([name, fact]) => [name, wordsFor(t, fact)]));
}

function wordsFor(t: Texts, fact: RefusalFact): string | number {
  if (fact instanceof Date) return t.date(fact);
  return typeof fact === 'object' ? t.money(fact.cents, fact.currency) : fact;
}

/** An expected "no" as a card: the rule, the present state, and what this person can do instead. */
export function refusalCard(
  t: Texts,
  refusal: Refusal,
  actions: readonly CardAction[],
  facts: readonly { label: string; value: string }[] = [],
): Reply {
  return {
    kind: 'card',
    card: {
      card: 'notice',
      data: {
        title: t.text(`refusal.${refusal.code}.title` satisfies RefusalText),
        tone: 'warning',
        paragraphs: [refusalText(t, refusal)],
        facts: [...facts],
        actions: [...actions],
      },
    },
  };
}
