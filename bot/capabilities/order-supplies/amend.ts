import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import { matchSupply } from '../../../domain/supplies/rules/match-supplies.ts';
import type { Utterance } from '../../engine/capability.ts';
import { boxWord } from '../../understanding/slots/supplies/supply-words.ts';
import { fold } from '../../understanding/text/fold.ts';
import { anotherDevice, deviceFields } from '../parts/device/device-draft.ts';
import {
  isNamed,
  type OrderDraft,
  type OrderFacts,
  type Spoken,
  saidIn,
  toSpoken,
  withCount,
} from './draft.ts';
import { confirmed, linesInQuestion } from './in-question.ts';
import { readOrder } from './read-order.ts';
import { screenOf } from './screen.ts';
import { shippingWord } from './shipping-words.ts';
import { addWords, currentWords, forAnyDevice, withoutWords } from './wanted-words.ts';
import { isSpeed } from './words/haste-words.ts';
import { type OrderWords, readOrderWords } from './words/order-words.ts';
import { siteNamed } from './words/site-words.ts';

/**
 * A later message: "l'autre" changes the device, "non, 3" the quantity, "plutôt magenta" the item, "en prioritaire"
 * the shipping, "laat de drum weg" takes one off. What it names is added, or replaces what was said of the same item.
 */
export function amendOrder(draft: OrderDraft, utterance: Utterance, facts: OrderFacts): OrderDraft {
  const amended = withMessage(draft, utterance, facts);
  return boxWord.test(fold(utterance.text)) ? inBoxes(amended) : amended;
}

/** Who speaks of boxes counts them. */
function inBoxes(draft: OrderDraft): OrderDraft {
  return {
    ...draft,
    said: draft.said.map((one) => (one.quantity === null ? one : { ...one, boxed: true as const })),
  };
}

function withMessage(draft: OrderDraft, utterance: Utterance, facts: OrderFacts): OrderDraft {
  const { slots, act } = utterance.understanding;
  if (act === 'other-one' && facts.device) return onAnotherDevice(draft, facts);
  const heard = readOrderWords(saidIn(utterance), screenOf(draft, facts));
  const device = deviceFields(draft, slots.device);
  const delivery = deliveryOf(draft, heard, utterance.text, facts);
  if (device.deviceId === draft.deviceId && facts.terms !== null)
    return { ...onThisDevice(draft, heard, { ...facts, terms: facts.terms, act }), ...device, ...delivery };
  const words = forAnyDevice(currentWords(draft, facts.terms));
  const said = toTarget(addWords(withoutWords(words, heard.leftOut, []), namedIn(heard), []), heard, []);
  return { ...afresh(draft), ...device, ...delivery, said, again: draft.again || heard.again };
}

/** The same wish on another of the person's devices. */
export function onAnotherDevice(draft: OrderDraft, facts: OrderFacts): OrderDraft {
  const from = { ...draft, deviceId: facts.device?.id ?? null };
  const said = forAnyDevice(currentWords(draft, facts.terms));
  return { ...afresh(draft), ...anotherDevice(from, facts.devices), said };
}

/** Whatever changes, the order is priced and shown again before it is sent. */
function reopened(draft: OrderDraft): OrderDraft {
  return { ...draft, quantities: null, agreed: null };
}

/** What belongs to the items of one device stays behind with it. */
function afresh(draft: OrderDraft): OrderDraft {
  return { ...reopened(draft), stock: {}, later: {}, meant: {}, again: false };
}

type Here = OrderFacts & { terms: OrderTerms; act: Utterance['understanding']['act'] };

function onThisDevice(draft: OrderDraft, heard: OrderWords, facts: Here): OrderDraft {
  const { terms, act } = facts;
  const { items, recent } = terms;
  const before = readOrder(draft, terms, facts);
  const inQuestion = linesInQuestion(draft, before);
  const named = namedIn(heard);
  const again = draft.again || heard.again;
  const current = withoutWords(currentWords({ ...draft, again }, terms), heard.leftOut, items);
  const correcting = act === 'correct' && named.length === 1 && current.length === 1;
  const asked = inQuestion.map(({ item }) => item.id);
  const said =
    eachOf(current, heard) ??
    toTarget(addWords(current, named, items, correcting), heard, asked, (word) => itemOf(word, terms));
  // Without an order to repeat, that is said instead.
  const next = { ...reopened(draft), said, again: again && recent.length === 0 };
  const after = readOrder(next, terms, facts);
  return {
    ...next,
    stock: { ...draft.stock, ...stockOf(heard, terms) },
    later: heard.atFirst ? lessThan(before.quantities, after.quantities) : draft.later,
    meant: { ...draft.meant, ...confirmed(inQuestion, after.quantities, spokenOf(heard, asked, terms)) },
  };
}

/**
 * "2 of each" is of what waits for a number, or of all that is ordered, and not of every colour there is; null when that is
 * not said, or there are not several.
 */
function eachOf(words: readonly Spoken[], { each }: OrderWords): Spoken[] | null {
  if (each === null || words.length < 2) return null;
  const waiting = words.filter((one) => one.quantity === null);
  const meant = waiting.length > 1 ? waiting : words;
  return words.map((one) => (meant.includes(one) ? { ...one, quantity: each } : one));
}

/** What is named; a number said apart belongs to the one that has none. */
function namedIn({ wanted, count }: OrderWords): Spoken[] {
  return withCount(wanted.filter(isNamed).map(toSpoken), count);
}

function isCountTaken({ wanted }: OrderWords): boolean {
  return wanted.filter((one) => isNamed(one) && one.quantity === null).length === 1;
}

/**
 * A number by itself belongs to the one thing in question: the wish without a quantity, what is asked about, or the only
 * one there is. Where several can be meant it changes nothing.
 */
function toTarget(
  words: Spoken[],
  heard: OrderWords,
  inQuestion: readonly string[],
  idOf: (word: Spoken) => string | undefined = () => undefined,
): Spoken[] {
  const { count } = heard;
  if (count === null || isCountTaken(heard)) return words;
  const open = words.filter((one) => one.quantity === null);
  const asked = words.filter((one) => inQuestion.includes(idOf(one) ?? ''));
  const [target, ...others] = open.length > 0 ? open : asked.length > 0 ? asked : words;
  if (target === undefined || others.length > 0) return words;
  return words.map((one) => (one === target ? { ...one, quantity: count } : one));
}

function itemOf(word: Spoken, { items }: OrderTerms): string | undefined {
  const match = matchSupply(word, items, []);
  return match.kind === 'item' ? match.item.id : undefined;
}

/** Of which items in question a number was said. */
function spokenOf(heard: OrderWords, inQuestion: readonly string[], terms: OrderTerms): string[] {
  const named = heard.wanted.flatMap((one) =>
    one.quantity === null ? [] : (itemOf(toSpoken(one), terms) ?? []),
  );
  return heard.count !== null && inQuestion.length === 1 ? [...named, ...inQuestion] : named;
}

function stockOf({ stock }: OrderWords, terms: OrderTerms): OrderDraft['stock'] {
  const told: OrderDraft['stock'] = {};
  for (const { of, onHand } of stock) {
    const id = itemOf(toSpoken(of), terms);
    if (id !== undefined) told[id] = { boxes: 0, units: 0, ...told[id], ...onHand };
  }
  return told;
}

/** What of the earlier quantities is not wanted now. */
function lessThan(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Record<string, number> {
  const rest = Object.entries(before).map(([id, quantity]) => [id, quantity - (after[id] ?? 0)] as const);
  return Object.fromEntries(rest.filter(([, quantity]) => quantity > 0));
}

/** How, where and on whose account it is sent; a cost is agreed to only where it was shown. */
function deliveryOf(draft: OrderDraft, heard: OrderWords, text: string, facts: OrderFacts) {
  const { consent, haste, poNumber, attention } = heard;
  const offered = facts.actor.programme.shipping.priority !== null && draft.haste !== null;
  const picked = consent.priority || (offered && haste !== null && isSpeed(haste));
  return {
    shipping: shippingWord(text) ?? (picked ? 'priority' : draft.shipping),
    priorityConsent: draft.priorityConsent || consent.priority,
    billingConsent: draft.billingConsent || consent.billing,
    haste: haste ?? draft.haste,
    poNumber: poNumber ?? draft.poNumber,
    attention: attention ?? draft.attention,
    siteId: siteNamed(text, facts.terms?.sites ?? []) ?? draft.siteId,
  };
}
