import type { Item } from '../../../domain/supplies/list-items.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import { matchSupply } from '../../../domain/supplies/rules/match-supplies.ts';
import type { SupplySlot } from '../../understanding/types.ts';
import type { OrderDraft, Spoken } from './draft.ts';

type Fitting = Pick<OrderTerms, 'items' | 'withheld' | 'recent'>;

/**
 * What is wanted so far, in words: a form that was filled in becomes words again, and "as last time" what was ordered
 * then, unless another quantity is said. Without the device only what was said.
 */
export function currentWords({ said, quantities, again }: OrderDraft, terms: Fitting | null): Spoken[] {
  if (terms === null) return said;
  if (quantities !== null) return [...toWords(terms.items, quantities), ...said];
  if (!again) return said;
  const [last] = terms.recent;
  const then = Object.fromEntries(last?.lines.map(({ itemId, quantity }) => [itemId, quantity]) ?? []);
  return addWords(toWords([...terms.items, ...terms.withheld], then), said, terms.items);
}

function toWords(items: readonly Item[], quantities: Readonly<Record<string, number>>): Spoken[] {
  return items.flatMap(({ id, kind, colour, orderNumber }) => {
    const quantity = quantities[id] ?? 0;
    // The form and earlier orders count boxes.
    return quantity === 0 ? [] : [{ text: orderNumber, kind, colour, orderNumber, quantity, boxed: true }];
  });
}

/** Order numbers belong to a model; on another device the kind and the colour say what is wanted. */
export function forAnyDevice(words: readonly Spoken[]): Spoken[] {
  return words.map((one) => (one.kind === null ? one : { ...one, orderNumber: null }));
}

/** Adds what is named; what is there already gets the quantity said now. `correcting`: it takes the place of the first. */
export function addWords(
  current: readonly Spoken[],
  named: readonly Spoken[],
  items: readonly Item[],
  correcting = false,
): Spoken[] {
  const words = [...current];
  for (const one of named) {
    const same = words.findIndex((other) => isSame(other, one, items));
    const open = words.findIndex((other) => mayMean(other, one, items));
    const index = same >= 0 ? same : open >= 0 ? open : correcting ? 0 : words.length;
    words[index] = merged(words[index], one);
  }
  return words;
}

function merged(before: Spoken | undefined, { orderNumber, ...after }: Spoken): Spoken {
  const kind = after.kind ?? (orderNumber === null ? (before?.kind ?? null) : null);
  return { ...after, kind, orderNumber, quantity: after.quantity ?? before?.quantity ?? null };
}

/** Whether two ways of speaking mean the same item. */
export function isSame(one: Spoken, other: Spoken, items: readonly Item[]): boolean {
  const [a, b] = [matchSupply(one, items, []), matchSupply(other, items, [])];
  if (a.kind === 'item' && b.kind === 'item') return a.item.id === b.item.id;
  return one.kind === other.kind && one.colour === other.colour && one.orderNumber === other.orderNumber;
}

/** Whether `answer` settles which item an unclear wish means: "2 toners", then "cyan". */
function mayMean(unclear: Spoken, answer: Spoken, items: readonly Item[]): boolean {
  const [wish, meant] = [matchSupply(unclear, items, []), matchSupply(answer, items, [])];
  return wish.kind === 'which' && meant.kind === 'item' && wish.items.includes(meant.item);
}

/** Takes off what is named: "leave the toner out" takes every toner. */
export function withoutWords(
  words: readonly Spoken[],
  leftOut: readonly SupplySlot[],
  items: readonly Item[],
): Spoken[] {
  return words.filter((word) => !leftOut.some((out) => covers(out, word, items)));
}

function covers(out: SupplySlot, word: Spoken, items: readonly Item[]): boolean {
  if (isSame(out, word, items)) return true;
  const match = matchSupply(word, items, []);
  const { kind, colour } = match.kind === 'item' ? match.item : word;
  return out.orderNumber === null && out.kind === kind && (out.colour === null || out.colour === colour);
}
