import type { Utterance } from '../../engine/capability.ts';
import type { CapabilityId } from '../../understanding/intents.ts';
import { topicOf } from './answer-question.ts';
import { type OrderDraft, type OrderFacts, saidIn } from './draft.ts';
import { linesInQuestion } from './in-question.ts';
import { readOrder } from './read-order.ts';
import { screenOf } from './screen.ts';
import { isAboutShipping } from './shipping-words.ts';
import { readOrderWords } from './words/order-words.ts';

/** A word of haste is about the order where it stands almost alone. */
const fewWords = 6;

/**
 * Whether a message says something that only an open order understands: what is on hand, a cost that is agreed to, a
 * purchase order number, what to leave out, the quantity that is asked about, a question on its price. None of it ever
 * sends the order.
 */
export function claimsOrder(utterance: Utterance, draft: OrderDraft, facts: OrderFacts): boolean {
  const { text, understanding } = utterance;
  const { slots, act } = understanding;
  if (slots.case !== undefined || slots.order !== undefined || act === 'cancel') return false;
  if (isAboutShipping(text)) return true;
  const heard = readOrderWords(saidIn(utterance), screenOf(draft, facts));
  const elsewhere = slots.device !== undefined && !slots.device.candidates.includes(facts.device?.id ?? '');
  const isHasty = heard.haste !== null && text.trim().split(/\s+/).length <= fewWords;
  return (
    heard.consent.billing ||
    heard.consent.priority ||
    heard.poNumber !== null ||
    heard.attention !== null ||
    heard.leftOut.length > 0 ||
    heard.again ||
    heard.each !== null ||
    isHasty ||
    asksAboutIt(utterance, draft, facts) ||
    (heard.stock.length > 0 && !elsewhere) ||
    (heard.atFirst && heard.wanted.length > 0) ||
    (heard.count !== null && isInQuestion(draft, facts))
  );
}

/** What a question is read as where it may well be about the order that is open. */
const nearby: readonly CapabilityId[] = [
  'contract-question',
  'order-supplies',
  'order-status',
  'update-stock',
  'help',
  'out-of-scope',
];
const sureOtherwise = 0.7;

function asksAboutIt(utterance: Utterance, { replaces }: OrderDraft, { terms }: OrderFacts): boolean {
  const { intent, confidence } = utterance.understanding;
  const topic = topicOf(utterance);
  if (terms === null || topic === null || topic === 'contract') return false;
  // "Where is it?" is about this order only where the same is on its way.
  if (topic === 'coming' && terms.recent.every(({ number }) => number === replaces?.number)) return false;
  return nearby.includes(intent) || confidence < sureOtherwise;
}

function isInQuestion(draft: OrderDraft, facts: OrderFacts): boolean {
  const { terms } = facts;
  return terms !== null && linesInQuestion(draft, readOrder(draft, terms, facts)).length > 0;
}
