import type { TextKey } from '../../cards/texts/catalogue.ts';
import type { CardAction } from '../../cards/views/card-view.ts';
import { type Asked, buttonsOf, question } from './question.ts';
import { notice } from './replies.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';

/** As much of a message as is quoted in an answer. */
const longestQuote = 80;

/**
 * One sentence about the message, and the question again in one line with its buttons: never the same card twice. The
 * card that asks stays where it is, and stays the place of its draft.
 */
export function brief(
  state: TurnState,
  asked: Asked,
  sentence: string,
  more: readonly CardAction[] = [],
): Handled {
  const asks = question.parse(asked);
  const reply = notice(sentence, asks.text, [...buttonsOf(asks), ...more]);
  return { ...say(state, reply), asks: asked };
}

/** The same, about words that are kept with the draft, or that nothing could be done with. */
export function notedInstead(
  state: TurnState,
  asked: Asked,
  { became, text }: { became: 'kept' | 'unused'; text: string },
): Handled {
  const key = became === 'kept' ? 'engine.heard.kept' : 'engine.heard.unused';
  return brief(state, asked, state.scene.t.text(key satisfies TextKey, { text: quoted(text) }));
}

/** A message as it is quoted: on one line, and cut with a mark where it is long. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1).trimEnd()}…`;
}
