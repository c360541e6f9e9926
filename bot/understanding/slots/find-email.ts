import { freeMatches, type Message, spanOf, textAt } from '../text/message.ts';

const pattern = /[a-z0-9][\w.+-]{0,63}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,30}){1,4}/g;

/** The first e-mail address of a message; claims all of them. */
export function findEmail(message: Message): string | undefined {
  const matches = freeMatches(message, pattern);
  message.claimed.push(...matches.map(spanOf));
  const [first] = matches;
  return first === undefined ? undefined : textAt(message, spanOf(first)).replace(/[.-]+$/, '');
}
