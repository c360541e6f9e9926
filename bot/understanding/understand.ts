import { findAct } from './acts/find-act.ts';
import { classifyIntent, type Reading } from './intent/classify.ts';
import { wordsOf } from './intent/words-of.ts';
import { detectLanguage } from './language/detect-language.ts';
import { loadModel } from './load-model.ts';
import { findSlots } from './slots/find-slots.ts';
import { cleanText } from './text/clean-text.ts';
import { thresholds } from './thresholds.ts';
import type { CapabilityId, Context, Understand } from './types.ts';

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
  const language = detectLanguage(words, context.language);
  const readings = classifyIntent(loadModel('intent'), words);
  const [first, ...others] = readings;
  return {
    intent: first?.intent ?? 'help',
    confidence: first?.confidence ?? 0,
    alternatives: others.slice(0, alternativesKept),
    slots: findSlots(text, context, { language, intents: likelyIntents(readings, context) }),
    language,
    act: findAct(clean),
  };
};

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
