import { isFree, type Message, spanOf } from '../text/message.ts';

const fixed =
  /\+\d{1,3}(?:[ ./-]?\d{1,4}){3,6}|\b0\d{1,3}(?:[ ./-]\d{2,4}){2,4}\b|\b\d{1,3}(?:\.\d{1,3}){3}\b|https?:\/\/\S{1,300}|\b(?:[01]?\d|2[0-3])[:hu][0-5]\d\b/g;
const numericDay = /^\d{2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})$/;

/** Phone numbers, network addresses, links and times: nothing else may read their digits. */
export function claimFixed(message: Message): void {
  for (const match of message.folded.matchAll(fixed))
    if (!numericDay.test(match[0]) && isFree(message, spanOf(match))) message.claimed.push(spanOf(match));
}
