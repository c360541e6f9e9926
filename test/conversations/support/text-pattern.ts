import { catalogue, type TextKey } from '../../../cards/texts/catalogue.ts';
import type { Language } from '../../../cards/texts/language.ts';
import { typeset } from '../../../cards/texts/typeset.ts';
import { plain } from '../../support/world/at-client.ts';
import type { Words } from './conversation.ts';

/** Finds a text whatever was put into it, so that its wording may change without a test. */
export function patternOf(words: Words, language: Language): RegExp {
  if (words.startsWith('~')) return new RegExp(literally(plain(words.slice(1))));
  const message = catalogue[language][words as TextKey];
  if (message === undefined) throw new Error(`there is no text ${words}`);
  const wordings = wordingsOf(typeset(language, message)).map((wording) =>
    fixedParts(wording)
      .map((part) => literally(plainPart(part)))
      .join('[^]*?'),
  );
  return new RegExp(wordings.join('|'));
}

/** The wordings of a text that varies from turn to turn; all others have one. */
function wordingsOf(message: string): string[] {
  const varied = /^\{nth, select, (.*)\}$/s.exec(message)?.[1];
  return varied === undefined
    ? [message]
    : [...varied.matchAll(/\w+ \{([^{}]*)\}/g)].map(([, wording]) => wording ?? '');
}

/** The title of a button: texts of buttons hold nothing that varies. */
export function titleOf(words: Words, language: Language): string {
  return plain(
    words.startsWith('~') ? words.slice(1) : typeset(language, catalogue[language][words as TextKey]),
  );
}

/** What stands outside the braces of an ICU message. */
function fixedParts(message: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of message) {
    if (character === '{') {
      depth += 1;
      if (depth === 1) parts.push('');
    } else if (character === '}') depth -= 1;
    else if (depth === 0) parts[parts.length - 1] += character;
  }
  return parts;
}

/** As `plain`, but the blanks beside an argument stay. */
function plainPart(part: string): string {
  return part.replace(/[^\S\n]+/g, ' ').replaceAll('*', '');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
