import type { Utterance } from '../../engine/capability.ts';
import { hearAnswer } from '../../understanding/answers/hear-answer.ts';
import { type DevicePart, doubts, isCorrection, type Line } from './device-parts.ts';
import type { DeviceReadings } from './draft.ts';

/**
 * The devices of a draft after a message that names a doubtful figure and says that it is right ("39870 c'est bon, j'ai
 * revérifié"): it goes on as it is, a lower one to the desk with these words. null for any other message,
 * and while readings are corrected: the desk checks none of those.
 */
export function confirmed(
  { text, understanding }: Utterance,
  parts: readonly DevicePart[],
): DeviceReadings[] | null {
  if (isCorrection(parts)) return null;
  const values = understanding.slots.meters?.map(({ value }) => value) ?? figuresIn(text);
  const isNamed = (line: Line) => isOpen(line) && values.includes(line.value);
  const named = parts.flatMap(({ lines }) => lines.filter(isNamed));
  if (named.length === 0 || !values.every((value) => named.some((line) => line.value === value))) return null;
  const { meaning } = hearAnswer(beside(text), { kind: 'lower-reading-check' });
  if (meaning !== 'yes' && meaning !== 'both') return null;
  return parts.map((part) => asRight(part, part.lines.filter(isNamed), text));
}

/** Whether it waits for the person's word; what no counter can show is right in no way. */
function isOpen({ fate }: Line): boolean {
  return fate !== 'impossible' && doubts.some((doubt) => doubt === fate);
}

/** The readings of a device once the person says that these figures are right; `text`: in these words. */
export function asRight(
  { readings }: DevicePart,
  lines: readonly Line[],
  text: string | null = null,
): DeviceReadings {
  if (lines.length === 0) return readings;
  const right = Object.fromEntries(lines.map(({ meter, value }) => [meter.code, value]));
  const words = text === null ? readings.words : [...readings.words, text];
  return { ...readings, right: { ...readings.right, ...right }, words };
}

/** Figures as people write them. */
const figure = /\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?!\d)|\d{3,}/g;

/** Where the message was taken for no reading: "39,870 is right". */
function figuresIn(text: string): number[] {
  return (text.match(figure) ?? []).map((one) => Number(one.replace(/\D/g, '')));
}

/** What is said of the figures: a figure alone would be heard as another one. */
function beside(text: string): string {
  return text
    .replace(figure, ' ')
    .replace(/^[\s,.:;]+/, '')
    .replace(/\s+/g, ' ');
}
