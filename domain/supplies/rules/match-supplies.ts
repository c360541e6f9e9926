import type { Item } from '../list-items.ts';

/** A supply as a person spoke of it. */
export type SpokenSupply = {
  text: string;
  kind: string | null;
  colour: string | null;
  orderNumber: string | null;
  /** null: not said, so it has to be asked. */
  quantity: number | null;
};

export type SupplyMatch = { spoken: SpokenSupply } & (
  | { kind: 'item'; item: Item }
  /** Several items can be meant ("toner" on a colour device). */
  | { kind: 'which'; items: Item[] }
  /** It fits, but this person may not order it (F25). */
  | { kind: 'withheld' }
  /** Nothing of this device fits the words. */
  | { kind: 'unfit' }
);

/**
 * Which item of the device is meant. An order number decides alone; otherwise kind and colour, and of several the
 * one that is replaced often (X37).
 */
export function matchSupply(
  spoken: SpokenSupply,
  items: readonly Item[],
  withheld: readonly Item[],
): SupplyMatch {
  const found = items.filter((item) => fitsItem(spoken, item));
  const [item] = found;
  if (item === undefined) {
    return withheld.some((one) => fitsItem(spoken, one))
      ? { spoken, kind: 'withheld' }
      : { spoken, kind: 'unfit' };
  }
  if (found.length === 1) return { spoken, kind: 'item', item };
  const [usual, ...others] = found.filter((one) => one.frequent);
  return usual && others.length === 0
    ? { spoken, kind: 'item', item: usual }
    : { spoken, kind: 'which', items: found };
}

type Named = Pick<SpokenSupply, 'kind' | 'colour' | 'orderNumber'>;

/** Whether the words mean this item. A colour counts only where the kind comes in colours: a "black drum" is the drum of a device with one drum. */
export function fitsItem(
  { kind, colour, orderNumber }: Named,
  item: Named & { kind: string; orderNumber: string },
): boolean {
  if (orderNumber !== null) return plain(orderNumber) === plain(item.orderNumber);
  if (kind === null && colour === null) return false;
  const sameKind = kind === null || kind === item.kind;
  return sameKind && (colour === null || (item.colour === null ? kind !== null : item.colour === colour));
}

/** Order numbers are written with and without dashes, dots and leading zeros. */
function plain(orderNumber: string): string {
  return orderNumber
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^0+/, '');
}
