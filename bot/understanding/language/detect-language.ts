import { eld } from 'eld/small';
import { type Language, languages } from '../types.ts';
import { functionWords } from './function-words.ts';

const detector = eld.newInstance();
detector.setLanguageSubset([...languages]);

/** Weight of one function word against the whole verdict of the letter statistics. */
const wordWeight = 0.5;
/** What the other language must have on top of the language of the conversation before it takes over. */
const priorMargin = 0.45;

const countFunctionWords = (words: readonly string[], language: Language): number => {
  const known = functionWords[language];
  return words.reduce((count, word) => count + (known.has(word) ? 1 : 0), 0);
};

/**
 * The language of a message. `prior` is the language of the conversation: a message of a single word never
 * leaves it, a short one only for clear reasons. `words` are folded words without serials and numbers.
 */
export const detectLanguage = (text: string, words: readonly string[], prior: Language): Language => {
  const letters = words.filter((word) => /[a-z]/.test(word));
  if (letters.length < 2) return prior;
  const scores = detector.detect(text.toLowerCase()).getScores();
  const total = languages.reduce((sum, language) => sum + (scores[language] ?? 0), 0) || 1;
  const score = (language: Language): number =>
    ((scores[language] ?? 0) / total) * 2 +
    (countFunctionWords(letters, language) * wordWeight * 4) / (letters.length + 2);
  const best = languages.reduce((left, right) => (score(right) > score(left) ? right : left), prior);
  const margin = letters.length <= 3 ? priorMargin * 1.5 : priorMargin;
  return score(best) - score(prior) > margin ? best : prior;
};
