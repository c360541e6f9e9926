import { createHash } from 'node:crypto';
import type { Texts } from '../../../cards/texts/texts.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import type { Item } from '../../../domain/supplies/list-items.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import { type ComposedOrder, composeOrder } from '../../../domain/supplies/rules/compose-order.ts';
import { matchSupply, type SupplyMatch } from '../../../domain/supplies/rules/match-supplies.ts';
import { itemLabel } from '../parts/order/labels.ts';
import { type OrderDraft, type OrderFacts, type Spoken, toWish } from './draft.ts';
import { currentWords } from './wanted-words.ts';

/** What a draft comes to on its device. */
export type ReadOrder = {
  /** Boxes by item id. */
  quantities: Record<string, number>;
  /** Named, but how many was not said: item ids. */
  withoutQuantity: string[];
  /** What was said and cannot be taken as it is: several can be meant, or none. */
  unclear: Exclude<SupplyMatch, { kind: 'item' }>[];
  /** Items in boxes of several of which a number was said that may count single ones. */
  single: Singles[];
  composed: Outcome<ComposedOrder>;
  /** Nothing is left to ask; what fits no item is only mentioned. */
  complete: boolean;
};

/** Reads a draft against the items of its device and applies every rule to it. */
export function readOrder(
  draft: OrderDraft,
  terms: OrderTerms,
  { actor }: Pick<OrderFacts, 'actor'>,
): ReadOrder {
  const matches = currentWords(draft, terms).map((one) => ({
    ...matchSupply(one, terms.items, terms.withheld),
    spoken: one,
  }));
  const quantities = draft.quantities === null ? summed(matches) : known(draft.quantities, terms);
  const withoutQuantity = matches.flatMap((match) =>
    match.kind === 'item' && match.spoken.quantity === null ? [match.item.id] : [],
  );
  const single = matches.flatMap(singlesOf);
  const unclear = matches.flatMap((match) => (match.kind === 'item' ? [] : [match]));
  const composed = composeOrder(toWish(draft, quantities, terms.stock), terms, actor);
  const open = withoutQuantity.length > 0 || unclear.some((one) => one.kind === 'which');
  return { quantities, withoutQuantity, unclear, single, composed, complete: composed.ok && !open };
}

/** A number of an item that comes in boxes, and how many boxes hold so many single ones. */
export type Singles = { item: Item; quantity: number; boxes: number };

/** "2 cyan toners", in boxes of 6: two of them, or two boxes? One is one box either way. */
function singlesOf(match: SupplyMatch & { spoken: Spoken }): Singles[] {
  const { quantity, boxed } = match.spoken;
  if (match.kind !== 'item' || quantity === null || boxed) return [];
  const boxes = Math.ceil(quantity / match.item.unitsPerBox);
  return boxes === quantity ? [] : [{ item: match.item, quantity, boxes }];
}

/** The same wish, its numbers taken for single ones. */
export function asSingles(draft: OrderDraft, terms: OrderTerms): OrderDraft {
  const said = currentWords(draft, terms).map((one) => {
    const [found] = singlesOf({ ...matchSupply(one, terms.items, terms.withheld), spoken: one });
    return found === undefined ? one : { ...one, quantity: found.boxes, boxed: true as const };
  });
  return { ...draft, said, quantities: null, again: false, agreed: null };
}

function summed(matches: readonly SupplyMatch[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const match of matches) {
    if (match.kind !== 'item' || match.spoken.quantity === null) continue;
    sums[match.item.id] = (sums[match.item.id] ?? 0) + match.spoken.quantity;
  }
  return sums;
}

/** Quantities of another device's items are left behind when the device changes. */
function known(quantities: Record<string, number>, { items }: OrderTerms): Record<string, number> {
  return Object.fromEntries(
    Object.entries(quantities).filter(([id]) => items.some((item) => item.id === id)),
  );
}

/** What is said about words that fit no single item of the device. */
export function unclearTexts(t: Texts, unclear: ReadOrder['unclear']): string[] {
  return unclear.map((match) => unclearText(t, match));
}

function unclearText(t: Texts, match: ReadOrder['unclear'][number]): string {
  const { text } = match.spoken;
  switch (match.kind) {
    case 'which': {
      const items = match.items.map((item) => itemLabel(t, item));
      return t.text('supplies.unclear.which', { text, items: t.list(items, 'or') });
    }
    case 'withheld':
      return t.text('supplies.unclear.withheld', { text });
    case 'unfit':
      return t.text('supplies.unclear.unfit', { text });
  }
}

/** Identifies what was shown: a yes counts for exactly this device, these lines, prices and address, and no other. */
export function orderKey({ device }: Pick<OrderTerms, 'device'>, order: ComposedOrder): string {
  const { lines, totalCents, currency, shipping, site, attention, poNumber, approval } = order;
  const shown = [
    device.id,
    lines.map((line) => [line.item.id, line.quantity, line.totalCents, line.overOrder]),
    [totalCents, currency, shipping, site?.id, attention, poNumber, approval?.reasons],
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22);
}
