import { findPerson } from '../slots/find-person.ts';
import { readMessage } from '../text/message.ts';

const emails = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}.-]{1,190}/gu;
/** Numbers as people dial them: from a plus or a zero on, nine digits or more. */
const phones = /(?<![\p{L}\p{N}])(?:\+|00?)\d(?:[ ./()-]{0,2}\d){7,13}(?!\d)/gu;
/** Two or more words with a capital, as first and last names stand in a signature. */
const fullNames =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}'’-]+(?: (?:de|van|der|den|du|le|la|el|\p{Lu}[\p{L}'’-]+))* \p{Lu}[\p{L}'’-]+/gu;

/** More names than this in one message are a list, of which nothing is sent. */
const mostNames = 10;

/**
 * The text without what says who people are: e-mail addresses, phone numbers and names become placeholders. Errs on
 * the side of masking: a place that looks like a name goes too. Null when it names more people than can be masked surely.
 */
export function maskPeople(text: string): string | null {
  let masked = text.replace(emails, '[email]').replace(phones, '[phone]').replace(fullNames, '[name]');
  for (let count = 0; count <= mostNames; count += 1) {
    const name = findPerson(readMessage(masked));
    if (name === undefined) return masked;
    const without = masked.replaceAll(name, '[name]');
    if (without === masked) return null;
    masked = without;
  }
  return null;
}
