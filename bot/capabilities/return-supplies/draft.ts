import { z } from 'zod';
import type { Utterance } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import { fold } from '../../understanding/text/fold.ts';
import { onHandScreen } from '../edits/stock-draft.ts';
import { isNamed, saidIn, spoken, toSpoken, withCount } from '../order-supplies/draft.ts';
import { readOrderWords } from '../order-supplies/words/order-words.ts';
import { questionIn, questionShape } from '../parts/article/answer-first.ts';
import { deviceShape } from '../parts/device/device-draft.ts';
import { maxDescription } from '../parts/form/text-limits.ts';

/** A return being filled in (X45). */
const returnDraft = z.object({
  ...deviceShape,
  /** The list of returns is wanted, and no new one. */
  list: z.boolean().default(false),
  said: z.array(spoken).default([]),
  /** Boxes by item id, from the form: they win over what was said. */
  quantities: z.record(z.string(), z.number()).nullable().default(null),
  /** Everything the person wrote about it. */
  words: z.string().default(''),
  ...questionShape,
});
export type ReturnDraft = z.infer<typeof returnDraft>;

/** The way to a return. */
export const returnSome = beginning('return-supplies', returnDraft);

/** "My returns", "où en est mon retour". Run on folded text. */
const listed =
  /\b(?:mes retours|my returns|mijn retours?|mijn retouren|(?:voir|suivre|liste|historique|ou en est|history|list|show|see|how far|where is|status|toon|lijst|overzicht|waar (?:is|blijft)|pending|lopende)\b.*\b(?:retours?|returns?|retouren))\b/;

/** Whether a message asks for the returns there are. */
export function asksForReturns(text: string): boolean {
  return listed.test(fold(text));
}

/** The draft after a message: items that are named and how many, and the words themselves. */
export function withWords(draft: ReturnDraft, utterance: Utterance): ReturnDraft {
  const { wanted, stock, count } = readOrderWords(saidIn(utterance), onHandScreen);
  const counted = stock.map(({ of, onHand: { boxes, units } }) => ({
    ...toSpoken(of),
    quantity: boxes || units || null,
  }));
  const named = [...wanted.filter(isNamed).map(toSpoken), ...counted];
  const words = [draft.words, utterance.text.trim()].filter(Boolean).join('\n').slice(0, maxDescription);
  const isNew = named.length > 0 || count !== null;
  return {
    ...draft,
    said: withCount([...draft.said, ...named], count),
    words,
    quantities: isNew ? null : draft.quantities,
  };
}

/** Empty cartridges are collected, not returned. Run on folded text. */
const recycled = /\b(?:recycl\w*|vides?|usage[es]*|empty|empties|used|spent|lege?|gebruikte)\b/;

/** What an article answers before anything is asked for: a question, and what to do with empty cartridges (X12). */
export function askedOf(utterance: Utterance): string {
  const { text } = utterance;
  return recycled.test(fold(text)) ? text.trim().slice(0, maxDescription) : questionIn(utterance);
}
