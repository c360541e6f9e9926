import { extractFeatures, type FamilyWeights } from '../linear/features.ts';
import { scorePacked } from '../linear/score-packed.ts';
import { softmax } from '../linear/train-linear.ts';
import { loadModel } from '../load-model.ts';
import { type Language, languages } from '../types.ts';

/** Concepts are the same in the three languages, so they say nothing here. */
export const languageFeatures: FamilyWeights = { words: 1, beginnings: 0, characters: 1, concepts: 0 };

/** How many times likelier another language must be before it takes over from that of the conversation. */
const clearly = 4.5;

/**
 * The language of a message. `prior` is the language of the conversation: a message of a single word never
 * leaves it, another one only for clear reasons. `words` are folded words with facts replaced by their type.
 */
export const detectLanguage = (words: readonly string[], prior: Language): Language => {
  const spoken = new Set(words.filter((word) => /^[a-z]+$/.test(word) && !word.startsWith('xx')));
  if (spoken.size < 2) return prior;
  const model = loadModel('language');
  const shares = softmax(scorePacked(model, extractFeatures(words, model.rareness, languageFeatures)));
  const shareOf = (language: Language): number =>
    (shares[languages.indexOf(language)] ?? 0) * (language === prior ? clearly : 1);
  return languages.reduce((best, other) => (shareOf(other) > shareOf(best) ? other : best), prior);
};
