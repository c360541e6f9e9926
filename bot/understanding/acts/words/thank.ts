import { anyOf, whole } from '../compose-pattern.ts';

const reaction = anyOf({
  fr: ["oui | non | c'est bon | tres bien", 'parfait | genial | nickel | formidable', 'un grand | mille'],
  nl: ['ja | nee', 'prima | fijn | mooi | schitterend | geweldig', 'heel( hartelijk)? | erg | veel'],
  en: [
    'yes | no | alright | many',
    'perfect | great | cool | nice | brilliant | excellent | wonderful | lovely | awesome',
  ],
  shared: ['ok(e|ay)? | ah | oh', 'super | top'],
});

const thanks = anyOf({
  fr: ['merci', '((je|on|nous) )?((vous|te) )?remerci(e|ons)'],
  nl: ['bedankt | mercikes', 'dank(je|jewel|u|uwel)? | hartelijk dank'],
  en: ['thanks? | thank (you|u) | thx | tx | tks | ty', 'cheers | much appreciated'],
  signs: ['🙏'],
});

const measure = anyOf({
  fr: [
    "beaucoup | bien | infiniment | mille fois | a vous | a toi | d'avance | hein | merci",
    "pour (tout|l'aide|votre aide|ton aide)",
    "c'est (gentil|parfait|tout|super|bon)",
    'bonne (journee|soiree) | a bientot | au revoir',
  ],
  nl: [
    'je | u | wel | hoor | he | bedankt',
    'voor (alles|de hulp|je hulp|uw hulp)',
    '(fijne|prettige) (dag|avond) | tot ziens',
  ],
  en: [
    'you | a lot | so much | very much | a bunch | again | mate | man | great | thanks',
    'for (the|your|all)( ?help)?',
    'have a (nice|good|great) (day|one) | bye',
  ],
  shared: ['super | top'],
  signs: ['🙏 | 😊 | 👍 | 🙂'],
});

/** Thanks, with whatever reaction leads to it and however much of it. */
export const thank = whole(`(${reaction}[, !.]*)*`, thanks, `([, !.]*${measure})*`);
