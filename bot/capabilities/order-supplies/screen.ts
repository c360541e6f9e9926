import { needsBillingConsent } from '../../../domain/supplies/rules/orderable.ts';
import { type OrderDraft, type OrderFacts, toSpoken } from './draft.ts';
import { shippingOf } from './form-fields.ts';
import { readOrder } from './read-order.ts';
import { currentWords, isSame } from './wanted-words.ts';
import type { AskedCost } from './words/cost-words.ts';
import type { OrderScreen } from './words/order-words.ts';

/** What the person has before them while an order is open. */
export function screenOf(draft: OrderDraft, facts: OrderFacts): OrderScreen {
  const { terms, actor } = facts;
  const stock = terms === null ? 'none' : actor.programme.supplies.asksStock ? 'asked' : 'taken';
  const words = currentWords(draft, terms);
  return {
    costs: costsAsked(draft, facts),
    stock,
    isOrdered: (supply) => words.some((word) => isSame(word, toSpoken(supply), terms?.items ?? [])),
  };
}

/** What is charged beside the contract and needs a yes of its own that was not given yet (F26, X32). */
function costsAsked(draft: OrderDraft, facts: OrderFacts): AskedCost[] {
  const { terms, actor } = facts;
  if (terms === null) return [];
  const { priority } = actor.programme.shipping;
  const isShown = shippingOf(draft, actor) === 'priority' || draft.haste !== null;
  const shipping =
    priority !== null && isShown && !draft.priorityConsent
      ? [{ about: 'priority' as const, cents: priority.minimumCostCents }]
      : [];
  return [...shipping, ...(draft.billingConsent ? [] : billed(draft, { ...facts, terms }))];
}

function billed(draft: OrderDraft, facts: Parameters<typeof readOrder>[2] & { terms: Terms }): AskedCost[] {
  const { quantities, withoutQuantity } = readOrder(draft, facts.terms, facts);
  const { role, programme } = facts.actor;
  return facts.terms.items.flatMap(({ id, kind, priceCents }) => {
    const quantity = quantities[id] ?? (withoutQuantity.includes(id) ? 1 : 0);
    if (quantity === 0 || !needsBillingConsent(kind, role, programme.supplies)) return [];
    return [...new Set([priceCents, priceCents * quantity])].map((cents) => ({ about: 'billing', cents }));
  });
}
type Terms = NonNullable<OrderFacts['terms']>;
