import { cleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import { replaceFacts, replaceFactWord } from '../text/placeholders.ts';
import { tokenise } from '../text/tokenise.ts';

/** Words of a message the intent is read from; the start of a long letter says what it is about, and so does its end. */
const maxWords = 120;

/** The words of a message with its facts replaced by their type. */
export const wordsOf = (text: string): string[] => {
  const words = tokenise(replaceFacts(fold(cleanText(text)))).map(replaceFactWord);
  return words.length <= maxWords ? words : [...words.slice(0, maxWords / 2), ...words.slice(-maxWords / 2)];
};
