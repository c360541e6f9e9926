import { findAct } from './acts/find-act.ts';
import { classifyIntent, type Reading } from './intent/classify.ts';
import { wordsOf } from './intent/words-of.ts';
import type { CapabilityId } from './intents.ts';
import { detectLanguage } from './language/detect-language.ts';
import { languageOfSteering } from './language/own-words.ts';
import { loadModel } from './load-model.ts';
import { findDanger } from './safety/find-danger.ts';
import { findSlots } from './slots/find-slots.ts';
import { cleanText } from './text/clean-text.ts';
import { readMessage } from './text/message.ts';
import { thresholds } from './thresholds.ts';
import type { Context, DangerSlot, Slots, Understand, Understanding } from './types.ts';

/** How many readings beside the first are worth offering. */
const alternativesKept = 4;

/**
 * Reads a message: what the person wants, how sure that is, what else it may be, the facts in it, its
 * language, and what it does to the conversation. Pure; the same for the same text and context; never throws
 * on any text. Loads the model on first use.
 */
export const understand: Understand = (text, context) => {
  const clean = cleanText(text);
  const words = wordsOf(clean);
  const language = languageOfSteering(clean) ?? detectLanguage(words, context.language);
  const classified = classifyIntent(loadModel('intent'), words);
  const danger = dangerIn(clean, classified);
  const readings = danger === undefined ? classified : asFault(classified);
  const [first, ...others] = readings;
  const act = findAct(clean);
  const intents = likelyIntents(readings, context);
  // What is put right may be a figure, whatever the words around it say.
  const isCorrected = act === 'correct' && context.open === undefined;
  const slots = findSlots(text, context, {
    language,
    intents: isCorrected ? [...intents, 'submit-meters'] : intents,
  });
  const counted = danger === undefined ? countedIn(text, context, language, readings) : undefined;
  if (counted !== undefined) {
    const alternatives = readings.filter(({ intent }) => intent !== counted.intent);
    return { ...counted, alternatives: alternatives.slice(0, alternativesKept), language, act };
  }
  return {
    ...meantBy(first, slots),
    alternatives: others.slice(0, alternativesKept),
    slots: danger === undefined ? slots : { ...slots, danger },
    language,
    act,
  };
};

/** Who leaves a number and no more that is understood wants to be called. */
function meantBy(first: Reading | undefined, { callBack }: Slots): Reading {
  const { intent, confidence } = first ?? { intent: 'help', confidence: 0 };
  const isUnsure = callBack !== undefined && confidence < thresholds.act;
  return isUnsure ? { intent: 'contact-support', confidence: thresholds.act } : { intent, confidence };
}

/** From here on nothing else than this is meant, whatever figures stand in it. */
const sureOfOther = 0.95;
/** A labelled figure of this size is no quantity. */
const sizeOfReading = 100;

/**
 * Several labelled figures are meter readings, and so is one beside what happened to the counters ("the board was
 * replaced, black is now 412"), although the words around them speak of a repair (F8). Undefined where they are not.
 */
function countedIn(
  text: string,
  context: Context,
  language: Context['language'],
  [first]: readonly Reading[],
): Pick<Understanding, 'intent' | 'confidence' | 'slots'> | undefined {
  const intent = 'submit-meters' as const;
  if (first === undefined || first.intent === 'query-meters') return undefined;
  if (first.confidence >= sureOfOther || context.open !== undefined || !/\d{2}/.test(text)) return undefined;
  const slots = findSlots(text, context, { language, intents: [intent] });
  const labelled = (slots.meters ?? []).filter(({ code, kind }) => code !== null || kind !== null);
  const told = labelled.filter(({ event }) => event !== undefined);
  const isCounted = labelled.filter(({ value }) => value >= sizeOfReading).length > 1;
  if (told.length === 0 && !isCounted) return undefined;
  const known = first.intent === intent ? first.confidence : 0;
  return { intent, confidence: Math.max(known, thresholds.sure), slots };
}

/** A reading this sure that is about something else speaks of a danger that is past, insured, or of another thing. */
const sureOtherwise = 0.8;
const mayBeInDanger: ReadonlySet<CapabilityId> = new Set([
  'report-fault',
  'update-case',
  'product-info',
  'contact-support',
  'help',
]);

function dangerIn(text: string, [first]: readonly Reading[]): DangerSlot | undefined {
  const isElsewhere =
    first !== undefined && first.confidence >= sureOtherwise && !mayBeInDanger.has(first.intent);
  return isElsewhere ? undefined : findDanger(readMessage(text));
}

/** What is dangerous is reported (P7), or added to the case that is named. */
function asFault(readings: readonly Reading[]): Reading[] {
  const [first] = readings;
  if (first?.intent === 'update-case' && first.confidence >= thresholds.act) return [...readings];
  const fault = { intent: 'report-fault' as const, confidence: 1 };
  return [fault, ...readings.filter(({ intent }) => intent !== fault.intent)];
}

/** The readings whose facts are worth looking for: one when it is sure, three when they will be offered. */
function likelyIntents(readings: readonly Reading[], context: Context): CapabilityId[] {
  const sure = (readings[0]?.confidence ?? 0) >= thresholds.act;
  const likely = readings.slice(0, sure ? 1 : 3).map(({ intent }) => intent);
  return context.open === undefined ? likely : [...likely, context.open];
}

/** Loads what `understand` needs, once, at start; throws when the model has not been built. */
export function loadUnderstanding(): Understand {
  loadModel('intent');
  loadModel('language');
  loadModel('answers');
  return understand;
}
