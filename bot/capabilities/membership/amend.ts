import { isDeepStrictEqual } from 'node:util';
import type { FlowView, Utterance } from '../../engine/capability.ts';
import { asksForNothing } from '../../understanding/intents.ts';
import { deskSaid, isForDesk, isOnlyForDesk } from '../parts/desk/desk-draft.ts';
import { maxDescription } from '../parts/form/text-limits.ts';
import { tell } from './answers.ts';
import type { MemberDraft } from './draft.ts';
import type { Known, MemberFacts } from './facts.ts';
import { paymentSaid, pointsSaid, vatSaid } from './said.ts';
import { stageOf } from './steps.ts';
import { asks, meantBy } from './topic-words.ts';
import { readDraft, withWords } from './wanted.ts';

/** A later message: fills what it speaks of; what it only asks changes nothing. */
export function amendMember(draft: MemberDraft, utterance: Utterance, { known }: MemberFacts): MemberDraft {
  if (draft.goal === 'ask') return withAsked(draft, utterance);
  if (known === null || isQuestion(utterance)) return draft;
  const read = readDraft(draft, known);
  const { text, understanding } = utterance;
  const { date = null, email = '' } = understanding.slots;
  const changed = withWords(read, { text, date, email }, known);
  const told = isDeepStrictEqual(changed, read) ? withName(read, utterance) : changed;
  return isDeepStrictEqual(told, read) ? draft : told;
}

function withAsked(draft: MemberDraft, utterance: Utterance): MemberDraft {
  const changed = { ...draft, ...deskSaid(draft, utterance) };
  if (isOnlyForDesk(draft, utterance)) return changed;
  const words = [draft.words, utterance.text.trim()].filter(Boolean).join('\n');
  return { ...changed, words: words.slice(0, maxDescription) };
}

/** More words than this are no name. */
const longestName = 6;

/** A few words while a product has no name yet are its name. */
function withName(draft: MemberDraft, { text, understanding: { act } }: Utterance): MemberDraft {
  const name = text.trim();
  const lacks = draft.goal === 'product' && draft.productId === null && draft.product.name === null;
  if (!lacks || act !== null || name.split(/\s+/).length > longestName) return draft;
  return { ...draft, product: { ...draft.product, name: name.slice(0, 100) } };
}

/** A message of more words than this that is surely another request, or names a device of the fleet, is none of this. */
const fewWords = 4;
const surelyOther = 0.9;

function isElsewhere({ text, understanding: { intent, confidence, slots } }: Utterance): boolean {
  const isOther = intent !== 'membership' && !asksForNothing(intent) && confidence >= surelyOther;
  const isLong = text.trim().split(/\s+/).length > fewWords;
  return (isOther && isLong) || (slots.device?.candidates.length ?? 0) > 0;
}

function isQuestion({ text }: Pick<Utterance, 'text'>): boolean {
  return text.trim().endsWith('?') || (asks(text) && 'topic' in meantBy(text));
}

/** What only the open step gives a meaning to: points at the levels, "no VAT" at the documents, "by transfer" at the payment. */
export function claimsMember(utterance: Utterance, draft: MemberDraft, { known }: MemberFacts): boolean {
  if (draft.goal === 'ask') return isForDesk(utterance, draft);
  if (known === null || isElsewhere(utterance)) return false;
  const { text } = utterance;
  if (isQuestion(utterance)) return 'topic' in meantBy(text);
  const read = readDraft(draft, known);
  switch (stageOf(read, known)) {
    case 'tier':
      return pointsSaid(text) !== null && known.state.account.state === 'none';
    case 'vat':
      return vatSaid(text) !== null;
    case 'payment':
      return paymentSaid(text) !== null;
    case 'account':
    case 'review':
    case 'product':
      return changes(utterance, read, known);
    default:
      return false;
  }
}

function changes({ text, understanding }: Utterance, read: MemberDraft, known: Known): boolean {
  const { date = null, email = '' } = understanding.slots;
  return !isDeepStrictEqual(withWords(read, { text, date, email }, known), read);
}

/** A question in the middle, answered from what is at hand; null when it asks nothing of this. */
export function answerMember(
  { text }: Utterance,
  _draft: MemberDraft,
  { known }: MemberFacts,
  view: FlowView,
): string | null {
  const meant = meantBy(text);
  if (known === null || !('topic' in meant) || !isQuestion({ text })) return null;
  return tell(meant.topic, text, known, view).paragraphs.join(' ');
}
