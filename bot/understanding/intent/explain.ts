import type { PackedModel } from '../linear/model-file.ts';
import type { CapabilityId } from '../types.ts';
import { classifyIntent } from './classify.ts';
import { wordsOf } from './words-of.ts';

/** How many words are named. */
const reasons = 5;

/** The words that speak most for a reading: those whose absence costs it the most confidence. */
export function explainIntent(model: PackedModel, text: string, intent: CapabilityId): string[] {
  const words = wordsOf(text);
  const shareOf = (some: readonly string[]): number =>
    classifyIntent(model, some).find((reading) => reading.intent === intent)?.confidence ?? 0;
  const whole = shareOf(words);
  return words
    .map((word, at) => ({ word, weight: whole - shareOf(words.filter((_, other) => other !== at)) }))
    .filter(({ weight }) => weight > 0.005)
    .sort((left, right) => right.weight - left.weight)
    .slice(0, reasons)
    .map(({ word, weight }) => `${word} ${weight.toFixed(2)}`);
}
