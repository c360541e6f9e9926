import { type Message, type Span, spanOf, textAt } from '../../text/message.ts';

/**
 * Telephone numbers as people write them, the surest shape first: international, French, North American, British and
 * Belgian, and one without spaces. An inside number needs its word.
 */
const shapes = [
  /(?<![\w+])(?:\+|00)\d{1,3}(?:[ ./-]?\(?\d{1,4}\)?){2,6}(?!\d)/,
  /(?<![\w+])0[1-9](?:[ .-]?\d{2}){4}(?!\d)/,
  /(?<![\w+])(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/,
  /(?<![\w+])0\d{1,4}[ /.-]\d{2,4}(?:[ .-]\d{2,4}){1,3}(?!\d)/,
  /(?<![\w+])0\d{8,10}(?!\d)/,
  /(?<![\w+])\d{3}-\d{4}(?!\d)/,
];
const extension =
  /\b(?:ext(?:ension)?|poste|doorkies(?:nummer)?|binnenlijn|intern(?:e lijn)?|inside line|toestel(?:nummer)?)\.?[ :]{0,2}(?:numero |nummer |number )?\d{2,6}\b/;
const withExtension = new RegExp(`^[ ,]{0,2}(?:${extension.source}|x ?\\d{2,6}\\b)`);

/** The first telephone or inside number of a text, as typed, its extension with it; undefined when there is none. */
export function findPhone(message: Message): { text: string; span: Span } | undefined {
  for (const shape of [...shapes, extension]) {
    const match = shape.exec(message.folded);
    if (match === null) continue;
    const { start, end } = spanOf(match);
    const more = shape === extension ? null : withExtension.exec(message.folded.slice(end));
    const span = { start, end: end + (more?.[0].length ?? 0) };
    return { text: textAt(message, span), span };
  }
  return undefined;
}
