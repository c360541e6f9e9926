import { anyOf, whole } from '../compose-pattern.ts';

const hesitation = anyOf({
  fr: ['non | euh'],
  nl: ['nee | neen'],
  en: ['no | nope'],
  shared: ['hmm | sorry'],
});

const what = '((ca|dat|it|this|that) )?';

const no = anyOf({
  fr: [
    'non | nan',
    "pas du tout | pas d'accord | (absolument|surtout|certainement) pas",
    'pas maintenant | pas encore',
    "c'est (faux|pas ca|pas bon|pas correct) | ce n'est pas (ca|correct|bon)",
    `${what}(n'a pas aide|n'aide pas|ne marche pas|ne change rien)`,
    'toujours pareil | toujours la meme chose',
  ],
  nl: [
    'nee | neen | neuh',
    'helemaal niet | zeker niet | toch niet | liever niet | niet akkoord',
    'nu niet | niet nu | nog niet',
    '(dat )?klopt niet | dat is (fout|niet juist|niet correct|het niet)',
    `${what}(heeft niet geholpen|helpt niet|verandert niets)`,
    'nog altijd hetzelfde | nog steeds hetzelfde',
  ],
  en: [
    "no | nope | nah | no way | don't | do not",
    'not at all | (certainly|definitely|absolutely) not | rather not | i disagree',
    'not now | not yet',
    "that's (wrong|incorrect|not right|not it|not what i meant)",
    `${what}(didn't|did not|doesn't|does not) help`,
    'still the same | same (thing|problem)',
  ],
  signs: ['👎 | ❌', ':-1: | :thumbsdown:'],
});

const afterthought = anyOf({
  fr: ["non | merci | c'est bon", 'pas besoin | pas maintenant'],
  nl: ['nee | bedankt | dank je | dank u | hoor', 'niet nu | nog niet'],
  en: ['no | thanks | thank you', 'not now'],
});

/** No, not yet, that is not it, that did not help. */
export const deny = whole(`(${hesitation}[,. ]+)*`, no, `([ ,.]*${afterthought})*`);
