import { findSupplies } from '../../../understanding/slots/supplies/find-supplies.ts';
import { fold, foldPlain } from '../../../understanding/text/fold.ts';
import { readMessage } from '../../../understanding/text/message.ts';
import type { Language, SupplySlot } from '../../../understanding/types.ts';
import { type Clause, clausesIn } from './clauses.ts';
import { type AskedCost, type Consent, hearConsent, withoutMoney } from './cost-words.ts';
import { countIn, eachIn, ordersSome, withoutReplaced } from './count-words.ts';
import { hasteIn } from './haste-words.ts';
import { leavesOut, onlyAtFirst, wantsLastAgain } from './leave-out-words.ts';
import { readReferences } from './reference-words.ts';
import { type OnHand, readOnHand, tellsStock } from './stock-words.ts';

/** What a message says of an order, each thing in its place, so that no figure of one is taken for another. */
export type OrderWords = {
  /** Supplies that are wanted, each with how many where that is said of it. */
  wanted: SupplySlot[];
  /** How many, said without naming what of. */
  count: number | null;
  /** How many of everything that waits for a number. */
  each: number | null;
  leftOut: SupplySlot[];
  stock: { of: SupplySlot; onHand: OnHand }[];
  consent: Consent;
  poNumber: string | null;
  attention: string | null;
  /** The words for a deadline or haste. */
  haste: string | null;
  /** Less is wanted now, and the rest afterwards. */
  atFirst: boolean;
  /** The last order of the device, again. */
  again: boolean;
};

/** What is on the screen when the message comes. */
export type OrderScreen = {
  /** Costs that are shown and not agreed to yet. */
  costs: readonly AskedCost[];
  /** An order is open, and what is on hand belongs to it; `asked` when the programme wants to know (X35). */
  stock: 'asked' | 'taken' | 'none';
  /** Whether a supply is in the order already. */
  isOrdered(supply: SupplySlot): boolean;
};

/** A message before anything is on the screen. */
export const nothingShown: OrderScreen = { costs: [], stock: 'none', isOrdered: () => false };

type Said = { text: string; language: Language; supplies: readonly SupplySlot[] | undefined };

/** Reads a message; `supplies` are those understood of the message as a whole. */
export function readOrderWords({ text, language, supplies }: Said, screen: OrderScreen): OrderWords {
  const { consent, rest: afterConsent } = hearConsent(text, screen.costs);
  const { poNumber, attention, rest } = readReferences(afterConsent);
  const plain = foldPlain(withoutMoney(rest));
  const clauses = clausesIn(withoutReplaced(plain), language).map((clause) => ({
    ...clause,
    supplies: suppliesIn(clause.text),
  }));
  const { kept, leftOut, stock } = sorted(clauses, screen);
  const isUnchanged = withoutReplaced(plain) === foldPlain(text);
  const isWhole = isUnchanged && clauses.every((one, at) => one === kept[at]);
  const own = isWhole && supplies !== undefined ? supplies : kept.flatMap((one) => one.supplies);
  const isAsked = ({ quantity, text: words }: SupplySlot) =>
    screen.stock !== 'none' &&
    quantity === null &&
    kept.some((one) => one.isQuestion && one.text.includes(fold(words)));
  return {
    wanted: isWhole && supplies === undefined ? [] : own.filter((one) => !isAsked(one)),
    count: countOf(kept),
    each: eachIn(plain),
    ...{ leftOut, stock, consent, poNumber, attention },
    haste: hasteIn(rest),
    atFirst: onlyAtFirst(plain),
    again: wantsLastAgain(plain),
  };
}

type Read = Clause & { supplies: SupplySlot[] };

function suppliesIn(text: string): SupplySlot[] {
  return findSupplies(readMessage(text));
}

/** Tells apart what is taken off, what is on hand and what else is said. */
function sorted(clauses: readonly Read[], screen: OrderScreen) {
  const kept: Read[] = [];
  const leftOut: SupplySlot[] = [];
  const stock: OrderWords['stock'] = [];
  let of: SupplySlot | undefined;
  const first = clauses.findIndex((one) => isOnHand(one, screen));
  for (const [at, clause] of clauses.entries()) {
    const named = clause.supplies[0];
    const told = first >= 0 && !clause.isQuestion && (at >= first || leadsTo(clauses[at + 1], screen));
    if (told && !ordersSome(clause.text)) {
      const read = onHandOf(clause, named ?? of);
      of = read.at(-1)?.of ?? named ?? of;
      if (read.length > 0) {
        stock.push(...read.filter((one) => isNews(one, screen)));
        const adds = read.filter((one) => !isNews(one, screen)).map((one) => ({ ...one.of, quantity: null }));
        if (adds.length > 0) kept.push({ ...clause, supplies: adds });
        continue;
      }
      // "Black: 2 boxes left": a name alone heads what follows.
      if (named !== undefined && clause.text === named.text) continue;
    }
    if (clause.supplies.length > 0 && !isOnHand(clause, screen) && leavesOut(clause.text))
      leftOut.push(...clause.supplies);
    else kept.push(clause);
  }
  return { kept, leftOut, stock };
}

function isOnHand({ text, isQuestion }: Read, { stock }: OrderScreen): boolean {
  return stock !== 'none' && !isQuestion && tellsStock(text, stock === 'asked');
}

/** "Cyan 1 box, black 2 left": what stands before tells the same, as long as it names a supply. */
function leadsTo(next: Read | undefined, screen: OrderScreen): boolean {
  return next !== undefined && isOnHand(next, screen);
}

/** "No cyan left", said of what is not ordered, asks for it. */
function isNews({ of, onHand }: OrderWords['stock'][number], screen: OrderScreen): boolean {
  const none = onHand.boxes === 0 && onHand.units === undefined;
  return !none || screen.stock === 'asked' || screen.isOrdered(of);
}

/** One count for each supply of the statement, whose figures stand before or behind its name. */
function onHandOf({ text, supplies }: Read, of: SupplySlot | undefined): OrderWords['stock'] {
  if (of === undefined) return [];
  if (supplies.length < 2) return counted(of, text);
  const starts = supplies.map(({ text: words }) => text.indexOf(words));
  const figureFirst = /^\D{0,12}\d/.test(text.slice(0, starts[0]));
  return supplies.flatMap((one, at) => {
    const end = (index: number) => (starts[index] ?? 0) + (supplies[index]?.text.length ?? 0);
    const [from, to] = figureFirst ? [at === 0 ? 0 : end(at - 1), end(at)] : [starts[at], starts[at + 1]];
    return counted(one, text.slice(from, to));
  });
}

function counted(of: SupplySlot, text: string): OrderWords['stock'] {
  const onHand = readOnHand(text.replace(of.text, ' ').replace(/ {2,}/g, ' '));
  return onHand === null ? [] : [{ of, onHand }];
}

/** How many, where one number is said apart from the supplies that have theirs. */
function countOf(kept: readonly Read[]): number | null {
  const counts = kept
    .filter(({ supplies }) => supplies.every(({ quantity }) => quantity === null))
    .flatMap(({ text }) => countIn(text) ?? []);
  const [only, ...others] = new Set(counts);
  return only !== undefined && others.length === 0 ? only : null;
}
