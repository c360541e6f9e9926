import type { Language } from '../../types.ts';
import { anyOf, type Words, whole } from '../compose-pattern.ts';
import { after, before } from './politeness.ts';

const wish = anyOf({
  fr: ['on | veux | voudrais | il faut', 'tout'],
  nl: ['ik | wil | kan | mag | laten | laat | ons', 'alles | eens | even'],
  en: ["i | you | want | would | like | to | can | could | may | let's | please"],
  shared: ['je | we | me'],
});

/** Ways to say "start over", by language. */
const startOverWords = {
  fr: [
    'recommen[cs](er?|ons|ez)( (tout|a zero|de zero|du debut|au debut))*( depuis .*)?',
    'repren(ons|dre|ez|ds)( tout)? (depuis|du|au|a|de) (le )?(debut|zero)',
    'reprend (tout|du debut|a zero|depuis le debut)',
    'repart(ir|ons|ez)? (de|a) zero',
    '(re)?mise a zero | remett(re|ez|ons) (tout )?a zero',
    'refaire( tout)?',
    'revenir au (debut|menu) | retour (au )?(debut|menu|depart)',
  ],
  nl: [
    'opnieuw( (beginnen|starten))? | herbegin(nen|t)? | overdoen',
    'begin(nen)?( (eens|maar|weer|we))? (opnieuw|van (voor|nul|voren)( af)?( aan)?)',
    'van (voren|voor) af aan( beginnen)?',
    'terug naar ((het|de) )?(begin|start|menu|nul)',
  ],
  en: [
    'restart | start(ing)? (over|again|from scratch|fresh|anew)',
    'redo (it all|everything|all) | do it all again',
    'begin(ning)? (again|from (the )?(top|start|beginning|scratch))',
    'from (the top|scratch|the beginning)',
    'back to (the )?(start|beginning|menu|square one)',
  ],
  shared: ['reset( (tout|alles|it|this|everything))?'],
} as const satisfies Words;
const startOver = anyOf(startOverWords);

/** The same in the words of one language only. */
export const restartIn = (language: Language): RegExp =>
  whole(before, anyOf({ [language]: startOverWords[language] }), after);

/** Start over: "on recommence tout", "opnieuw beginnen", "let's start again". */
export const restart = whole(before, `(${wish} )*`, startOver, after);
