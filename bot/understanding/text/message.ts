import { cleanText } from './clean-text.ts';
import { fold } from './fold.ts';

/** A stretch of a message, in positions of its clean text. */
export type Span = { start: number; end: number };

/** A message as the finders of facts see it. What one finder claims, a later one leaves alone. */
export type Message = {
  /** Clean text as typed. */
  text: string;
  /** The same, folded: positions are the same. */
  folded: string;
  claimed: Span[];
};

/** Prepares a message for the finders. */
export function readMessage(text: string): Message {
  const clean = cleanText(text);
  return { text: clean, folded: fold(clean), claimed: [] };
}

/** Whether a stretch is still free. */
export function isFree(message: Message, { start, end }: Span): boolean {
  return message.claimed.every((span) => span.end <= start || span.start >= end);
}

/** Every match of a global pattern in the folded text that nobody claimed. */
export function freeMatches(message: Message, pattern: RegExp): RegExpExecArray[] {
  return [...message.folded.matchAll(pattern)].filter((match) => isFree(message, spanOf(match)));
}

/** Where a match lies. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** The text as typed of a stretch. */
export function textAt(message: Message, { start, end }: Span): string {
  return message.text.slice(start, end).trim();
}
