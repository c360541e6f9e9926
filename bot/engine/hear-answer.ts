import type { CardAction, Json } from '../../cards/views/card-view.ts';
import { asksVisit } from '../understanding/acts/asks-visit.ts';
import type { HeardAnswer } from '../understanding/answers/heard.ts';
import { type AnswerMeaning, effectOf, isPassive, rulesOf } from '../understanding/answers/questions.ts';
import { asksForNothing } from '../understanding/intents.ts';
import type { Understanding } from '../understanding/types.ts';
import { buttonFor, type Question } from './question.ts';

/** What a message does to the question on the screen. Pure. */
export type AnswerRoute =
  /** The button it stands for; `rest` is what the message says beyond it. */
  | { to: 'press'; click: CardAction; meaning: AnswerMeaning; rest: string | null }
  /** It may be the answer: asked back in one line, nothing is done. */
  | { to: 'ask-back' }
  /** It answers, but the question has been out of view: shown again before anything is done. */
  | { to: 'show-again' }
  /** It is no answer, but a word to be answered in one line, the question staying. */
  | { to: 'remark'; about: Remark }
  | { to: 'person' }
  /** It adds to what is being filled in. */
  | { to: 'add' }
  /** It is something else, or not sure: read as if nothing had been asked. */
  | { to: 'elsewhere' };

/** What a word is about that changes nothing; `no` and `choose`: a yes or no where something has to be chosen. */
export type Remark = 'thanks' | 'complaint' | 'later' | 'notSentYet' | 'no' | 'choose';

/** What is understood of a message, in both ways. */
type Reading = { text: string; heard: HeardAnswer; understood: Understanding };

/** How sure another reading has to be to count more than a short answer that is not sure itself. */
const sureOtherwise = 0.8;
const sureAnswer = 0.85;

/** What the conversation is at. */
type Moment = {
  /** Nothing else was said since it was asked. */
  inView: boolean;
  /** Something is being filled in. */
  isOpen: boolean;
  /** Whether a message is about what is being filled in. */
  isOwn(understood: Understanding): boolean;
};

/** Decides what a message does to the question on the screen. */
export function routeAnswer(
  { text, heard, understood }: Reading,
  asked: Question,
  { inView, isOpen, isOwn }: Moment,
): AnswerRoute {
  const isMeant = meansYes(asked, understood);
  const isVisit = sendsSomebody(text, heard, asked);
  const meaning = isMeant || isVisit ? 'yes' : (heard.meaning ?? meaningOfAct(understood));
  if (isOpen && meaning !== 'pick' && corrects(understood, asked)) return { to: 'add' };
  if (meaning === null || isAnother({ text, heard, understood }, meaning, isOwn)) return { to: 'elsewhere' };
  const click = clickFor(asked, heard, meaning);
  // "No, by ground": the answer itself has no button, what follows it says what is to change.
  if (click === null && heard.rest !== undefined && isOpen && !isPassive(meaning)) return { to: 'add' };
  if (click === null) return withoutButton(meaning, understood, isOpen);
  const isYes = effectOf(meaning) === 'yes' || meaning === 'solved';
  if (heard.weak && isYes && (asked.bareOk === 'asks-back' || !inView)) return { to: 'ask-back' };
  // What orders the sending in so many words counts although something else was talked about in between.
  if (isYes && meaning !== 'send' && !inView && rulesOf(asked.kind).effect) return { to: 'show-again' };
  return { to: 'press', click, meaning, rest: isMeant ? text : isVisit ? null : (heard.rest ?? null) };
}

/** A request that is surely another one is not taken for an answer that is not sure; nor is one that names its own thing. */
function isAnother(
  { heard, understood }: Reading,
  meaning: AnswerMeaning,
  isOwn: (understood: Understanding) => boolean,
): boolean {
  if (heard.weak) return false;
  const { slots, confidence, intent } = understood;
  if (meaning === 'cancel' && (slots.case !== undefined || slots.order !== undefined)) return true;
  const speaks = !asksForNothing(intent) && !isOwn(understood);
  return speaks && confidence >= sureOtherwise && (isPassive(meaning) || heard.confidence < sureAnswer);
}

/** How sure a message has to be understood as what a question waits for. */
const sureIntent = 0.6;

/** "Add it there, and that it is urgent" is a yes to a case that is there already. */
function meansYes({ intents }: Question, { intent, confidence }: Understanding): boolean {
  return confidence >= sureIntent && intents.includes(intent);
}

const yesFirst = /^(?:oui|ouais|ja|yes|yep|yeah|ok(?:ay|é)?)[\s,.!]/iu;

/** "Yes, send somebody" below a report sends it, and asks for nothing beside; a person is asked for by other words. */
function sendsSomebody(text: string, { meaning, rest = '' }: HeardAnswer, { kind }: Question): boolean {
  const asks = meaning === 'wants-a-person' || (meaning === 'yes' && asksVisit(rest));
  return kind === 'send-this' && asks && yesFirst.test(text.trim());
}

/** "No, 3", "no, it is GNM75498", "the other one": a fact takes another one's place, whatever the no would press. */
function corrects({ act, slots }: Understanding, { answers, options }: Question): boolean {
  if (act === 'other-one') return answers['other-one'] === undefined && options.length === 0;
  const hasNo = answers.no !== undefined || answers['not-solved'] !== undefined;
  const { language: _language, urgency: _urgency, ...facts } = slots;
  return act === 'correct' && (!hasNo || Object.keys(facts).length > 0);
}

/** Wordings that are the same answer to any question. */
function meaningOfAct({ act }: Understanding): AnswerMeaning | null {
  if (act === 'confirm') return 'yes';
  if (act === 'deny') return 'no';
  return act === 'cancel' ? 'cancel' : null;
}

function clickFor(asked: Question, heard: HeardAnswer, meaning: AnswerMeaning): CardAction | null {
  if (meaning === 'pick') return asked.options[heard.option ?? -1]?.click ?? null;
  const click = buttonFor(asked, meaning);
  if (click === undefined) return null;
  if (meaning !== 'number' || heard.number === undefined) return click;
  return { ...click, payload: { ...click.payload, number: heard.number as Json } };
}

function withoutButton(
  meaning: AnswerMeaning,
  { intent, confidence, slots }: Understanding,
  isOpen: boolean,
): AnswerRoute {
  switch (meaning) {
    case 'thanks':
    case 'complaint':
    case 'later':
      return { to: 'remark', about: meaning };
    case 'wants-a-person':
      return { to: 'person' };
    case 'fact':
      return { to: 'add' };
    case 'question-about-state': {
      const names = slots.case !== undefined || slots.order !== undefined || slots.device !== undefined;
      const asksElsewhere =
        intent === 'check-case' || intent === 'order-status' || confidence >= sureOtherwise;
      return names || asksElsewhere || !isOpen ? { to: 'elsewhere' } : { to: 'remark', about: 'notSentYet' };
    }
    case 'no':
      return { to: 'remark', about: 'no' };
    case 'yes':
    case 'send':
      return { to: 'remark', about: 'choose' };
    default:
      return { to: 'elsewhere' };
  }
}
