import { z } from 'zod';
import type { Item } from '../../../domain/supplies/list-items.ts';
import { matchSupply, type SupplyMatch } from '../../../domain/supplies/rules/match-supplies.ts';
import type { Utterance } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import { isNamed, onHand, saidIn, spoken, toSpoken } from '../order-supplies/draft.ts';
import { type OrderScreen, readOrderWords } from '../order-supplies/words/order-words.ts';
import { deviceShape } from '../parts/device/device-draft.ts';

const told = z.object({ of: spoken, boxes: z.number().nullable(), units: z.number().nullable() });
type Told = z.infer<typeof told>;

/** What is on hand at a device, being told (X16, X17). */
const stockDraft = z.object({
  ...deviceShape,
  said: z.array(told).default([]),
  /** By item id, from the form: it wins over what was said. */
  stock: z.record(z.string(), onHand).nullable().default(null),
});
export type StockDraft = z.infer<typeof stockDraft>;

/** The way to telling it. */
export const tellOnHand = beginning('update-stock', stockDraft);

/** All that a message counts is there, such as "1 unopened drum", and is not wanted. */
export const onHandScreen: OrderScreen = { costs: [], stock: 'asked', isOrdered: () => true };

/** The supplies a message counts, and a number that stands by itself. */
function countedIn(utterance: Utterance): { said: Told[]; count: number | null } {
  const { stock, wanted, count } = readOrderWords(saidIn(utterance), onHandScreen);
  const counted = wanted.filter((one) => isNamed(one) && one.quantity !== null);
  const said = [
    ...stock.map(({ of, onHand: { boxes = null, units = null } }) => ({ of: toSpoken(of), boxes, units })),
    ...counted.map((one) => ({ of: toSpoken(one), boxes: one.quantity, units: null })),
  ];
  return { said, count };
}

/** The draft after a message; a number by itself corrects what was told last. */
export function withStock(draft: StockDraft, utterance: Utterance): StockDraft {
  const { said, count } = countedIn(utterance);
  if (said.length > 0) return { ...draft, said: [...draft.said, ...said], stock: null };
  return count === null ? draft : { ...draft, said: recounted(draft.said, count), stock: null };
}

function recounted(said: readonly Told[], count: number): Told[] {
  const last = said.at(-1);
  if (last === undefined) return [];
  const isUnits = (last.units ?? 0) > 0 && (last.boxes ?? 0) === 0;
  return [...said.slice(0, -1), { ...last, ...(isUnits ? { units: count } : { boxes: count }) }];
}

/** What the words come to on the items of a device, by item id, and what of them fits no single one. */
export function stockOf({ said }: StockDraft, items: readonly Item[]) {
  const stock: NonNullable<StockDraft['stock']> = {};
  const unclear: Exclude<SupplyMatch, { kind: 'item' }>[] = [];
  for (const { of, boxes, units } of said) {
    const match = matchSupply(of, items, []);
    if (match.kind === 'item') {
      const before = stock[match.item.id];
      stock[match.item.id] = { boxes: boxes ?? before?.boxes ?? 0, units: units ?? before?.units ?? 0 };
    } else unclear.push(match);
  }
  return { stock, unclear };
}
