import { anyOf, whole } from '../acts/compose-pattern.ts';
import { restartIn } from '../acts/words/restart.ts';
import { fold } from '../text/fold.ts';
import { type Language, languages } from '../types.ts';

/** Cries for help that belong to one language; "help" is a word of two. */
const helpIn: Readonly<Record<Language, RegExp>> = {
  fr: whole(anyOf({ fr: ["(a l')?aide( moi|-moi)? | aidez[- ]moi | au secours | besoin d'aide"] })),
  nl: whole(anyOf({ nl: ['hulp( nodig| gevraagd)? | help (mij|ons|eens|me (eens|even))'] })),
  en: whole(anyOf({ en: ['help me( please)? | i need help | please help( me)?'] })),
};

const restartBy = { fr: restartIn('fr'), nl: restartIn('nl'), en: restartIn('en') };

/**
 * The language of a word that steers the conversation: "aide" and "recommencer" are French whatever was spoken before.
 * undefined for all else, and for words of several languages.
 */
export function languageOfSteering(clean: string): Language | undefined {
  const bare = fold(clean).replace(/[\s.!?…]+$/g, '');
  const own = languages.filter((language) => helpIn[language].test(bare) || restartBy[language].test(bare));
  return own.length === 1 ? own[0] : undefined;
}
