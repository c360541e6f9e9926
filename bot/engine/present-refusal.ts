import type { TextKey } from '../../cards/texts/catalogue.ts';
import type { Texts } from '../../cards/texts/texts.ts';
import type { CardAction } from '../../cards/views/card-view.ts';
import type { Refusal } from '../../domain/outcome.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { Reply } from './turn.ts';

/** Every refusal has a title and a text; one that is forgotten does not compile. */
type RefusalText = `refusal.${RefusalCode}.${'title' | 'text'}` extends TextKey ? TextKey : never;

/** An expected "no" as a card: the rule, the present state, and what this person can do instead. */
export function refusalCard(t: Texts, refusal: Refusal, actions: readonly CardAction[]): Reply {
  const key = (part: 'title' | 'text') => `refusal.${refusal.code}.${part}` as RefusalText;
  return {
    kind: 'card',
    card: {
      card: 'notice',
      data: {
        title: t.text(key('title')),
        tone: 'warning',
        paragraphs: [t.text(key('text'), refusal.args)],
        facts: [],
        actions: [...actions],
      },
    },
  };
}
