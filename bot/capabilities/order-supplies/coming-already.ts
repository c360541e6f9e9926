import type { Texts } from '../../../cards/texts/texts.ts';
import type { RecentOrder } from '../../../domain/supplies/recent-orders.ts';
import { onItsWay } from '../../../domain/supplies/rules/on-its-way.ts';
import type { KnownOrder, OrderDraft } from './draft.ts';
import { readOrder } from './read-order.ts';

type Known = Pick<KnownOrder, 'terms' | 'actor'>;

/** The orders that bring one of these items already, but for the one that is being changed (G47). */
export function comingAlready(
  itemIds: readonly string[],
  replaces: OrderDraft['replaces'],
  { terms, actor }: Known,
  now: Date,
): RecentOrder[] {
  const others = terms.recent.filter(({ number }) => number !== replaces?.number);
  return onItsWay(itemIds, others, now, actor.programme.supplies);
}

/** "Where is it then?": how far those are, in a sentence each; empty where nothing of the order is on its way. */
export function comingTexts(t: Texts, draft: OrderDraft, facts: Known, now: Date): string[] {
  const { quantities, withoutQuantity } = readOrder(draft, facts.terms, facts);
  const ids = [...Object.keys(quantities), ...withoutQuantity];
  return comingAlready(ids, draft.replaces, facts, now).map(({ number, status, createdAt, requester }) =>
    t.text('supplies.reply.coming', {
      number: String(number),
      status: t.text(`supplies.status.${status}`).toLowerCase(),
      date: t.date(createdAt),
      name: requester,
    }),
  );
}
