import type { Item } from '../../../domain/supplies/list-items.ts';
import { matchSupply } from '../../../domain/supplies/rules/match-supplies.ts';
import type { Utterance } from '../../engine/capability.ts';
import { numberOf } from '../../understanding/text/number-words.ts';
import { anotherDevice, deviceFields } from '../parts/device/device-draft.ts';
import { isNamed, type OrderDraft, type OrderFacts, type Spoken, toSpoken } from './draft.ts';
import { shippingWord } from './shipping-words.ts';

/**
 * A later message: "l'autre" changes the device, "non, 3" the quantity, "plutôt magenta" the item, "en prioritaire"
 * the shipping. What it names is added, or replaces what was said of the same item.
 */
export function amendOrder(draft: OrderDraft, utterance: Utterance, facts: OrderFacts): OrderDraft {
  const { slots, act } = utterance.understanding;
  if (act === 'other-one' && facts.device) return onAnotherDevice(draft, facts);
  const current = currentWords(draft, facts);
  const device = deviceFields(draft, slots.device);
  const moved = device.deviceId !== draft.deviceId;
  const words = moved ? forAnyDevice(current) : current;
  const named = (slots.supplies ?? []).filter(isNamed).map(toSpoken);
  const shipping = shippingWord(utterance.text) ?? draft.shipping;
  const correcting = act === 'correct' && named.length === 1 && words.length === 1;
  const items = moved ? [] : (facts.terms?.items ?? []);
  const said =
    named.length > 0 ? addWords(words, named, { items, correcting }) : withQuantity(words, utterance);
  return { ...reopened(draft), ...device, said, shipping };
}

/** The same wish on another of the person's devices. */
export function onAnotherDevice(draft: OrderDraft, facts: OrderFacts): OrderDraft {
  const from = { ...draft, deviceId: facts.device?.id ?? null };
  const said = forAnyDevice(currentWords(draft, facts));
  return { ...reopened(draft), ...anotherDevice(from, facts.devices), said };
}

/** Whatever changes, the order is priced and shown again before it is sent. */
function reopened(draft: OrderDraft): OrderDraft {
  return { ...draft, quantities: null, agreed: null };
}

/** What is wanted so far, in words: a form that was filled in becomes words again. */
function currentWords({ said, quantities }: OrderDraft, { terms }: OrderFacts): Spoken[] {
  if (quantities === null) return said;
  return (terms?.items ?? []).flatMap(({ id, kind, colour, orderNumber }) => {
    const quantity = quantities[id] ?? 0;
    return quantity === 0 ? [] : [{ text: orderNumber, kind, colour, orderNumber, quantity }];
  });
}

/** Order numbers belong to a model; on another device the kind and the colour say what is wanted. */
export function forAnyDevice(words: readonly Spoken[]): Spoken[] {
  return words.map((one) => (one.kind === null ? one : { ...one, orderNumber: null }));
}

type Adding = { items: readonly Item[]; correcting: boolean };

function addWords(
  current: readonly Spoken[],
  named: readonly Spoken[],
  { items, correcting }: Adding,
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

function isSame(one: Spoken, other: Spoken, items: readonly Item[]): boolean {
  const [a, b] = [matchSupply(one, items, []), matchSupply(other, items, [])];
  if (a.kind === 'item' && b.kind === 'item') return a.item.id === b.item.id;
  return one.kind === other.kind && one.colour === other.colour && one.orderNumber === other.orderNumber;
}

/** Whether `answer` settles which item an unclear wish means: "2 toners", then "cyan". */
function mayMean(unclear: Spoken, answer: Spoken, items: readonly Item[]): boolean {
  const [wish, meant] = [matchSupply(unclear, items, []), matchSupply(answer, items, [])];
  return wish.kind === 'which' && meant.kind === 'item' && wish.items.includes(meant.item);
}

/** A bare number goes to the wish without a quantity, or to the only one there is. */
function withQuantity(words: Spoken[], { text, understanding }: Utterance): Spoken[] {
  const { supplies, device } = understanding.slots;
  const nameless = supplies?.find((slot) => slot.quantity !== null)?.quantity;
  const quantity = nameless ?? (device === undefined ? bareNumber(text) : null);
  const open = words.filter((one) => one.quantity === null);
  const target = open.length === 1 ? open[0] : words.length === 1 ? words[0] : undefined;
  if (quantity === null || target === undefined) return words;
  return words.map((one) => (one === target ? { ...one, quantity } : one));
}

/** How many words a message may have to be about nothing but a number. */
const fewWords = 6;

/** The only number of a short message: "non, 3", "3 s'il vous plaît"; as a word at its end only, for "un" is an article too. */
function bareNumber(text: string): number | null {
  const tokens = text.toLowerCase().match(/[\p{Letter}\d]+/gu) ?? [];
  if (tokens.length > fewWords) return null;
  const digits = tokens
    .filter((token) => /^x?\d{1,9}x?$/.test(token))
    .map((token) => Number(token.replaceAll('x', '')));
  if (digits.length > 0) return digits.length === 1 ? (digits[0] ?? null) : null;
  return numberOf(tokens.at(-1) ?? '') ?? null;
}
