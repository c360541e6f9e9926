import { anyOf } from '../acts/compose-pattern.ts';

/** What is said to the assistant and asks for nothing: what it is, praise, blame, a swear word, a sigh. */
export type Talk = 'about-you' | 'compliment' | 'complaint' | 'swear' | 'sigh';

const machine = 'robot|bot|chatbot|automate|ordinateur|computer|program(me)?|ai|ia|machine';
const human =
  'humain|humaine|vraie personne|vrai|vraie|personne|mens|echt|echte?( persoon)?|persoon|human( being)?|real( person| human)?|actual person|person|alive';

/** "Are you a robot?", "who am I talking to?": anywhere in a short message. */
const aboutYou = anyOf({
  fr: [
    `(t'es|tu es|vous etes|es[- ]tu|etes[- ]vous) ((vraiment|bien|juste|donc|un|une) )*(${machine}|${human})\\b`,
    `(c'est|est[- ]ce( que c'est)?) ((bien|vraiment) )?(un|une) (robot|bot|chatbot|ia|humain|vraie personne)\\b`,
    "(a|avec) qui (je parle|parle[- ]je|ai[- ]je affaire|j'ai affaire|est[- ]ce que je parle|je discute)",
    "(qui (es[- ]tu|etes[- ]vous)|(t'es|tu es|vous etes) qui)\\b",
    `je parle (bien )?(a|avec) (un|une) (${machine}|${human})\\b`,
  ],
  nl: [
    `(ben|bent|zijt|zijn) (jij|je|ge|gij|u|jullie) ((nu|nou|een|echt|wel|eigenlijk|gewoon|nen|dan) )*(${machine}|${human})\\b`,
    'met wie (spreek|praat|chat|heb) ik',
    'wie (ben|bent|zijt) (jij|je|u|ge|gij)\\b',
    `(praat|spreek|chat) ik ((nu|hier) )?(met|tegen) (een|nen) (${machine}|${human})\\b`,
    `is dit (een|nen) (robot|bot|chatbot|mens|ai)\\b`,
  ],
  en: [
    `(are|r) (you|u) ((a|an|really|just|some|even|actually|like) )*(${machine}|${human})\\b`,
    `(^|[.,!?] ?)you (a|an) (robot|bot|human)\\b`,
    `am i (talking|speaking|chatting|writing) (to|with) ((a|an) )?(${machine}|${human})\\b`,
    'who (am i|are we) (talking|speaking|chatting|writing) (to|with)',
    'who (are|r) (you|u)( ?[,.?!]| and|$)',
    `is (this|it|that) ((a|an) )?(robot|bot|chatbot|human|real person|ai)\\b`,
  ],
});

const compliment = anyOf({
  fr: [
    "((ah|oh|bah) )?(t'es|tu es|vous etes) ((un|une|trop|vraiment|tres|le|la|les) )*(genial|genie|top|super|amour|ange|gentil|efficace|parfait|fort|meilleurs?|rapide|adorable|champion|malin|au top)s?",
    'bravo | chapeau | bien joue | (beau|bon|excellent) (travail|boulot) | impressionnant',
  ],
  nl: [
    '(je|jij|ge|gij|u) (bent|ben|zijt) ((een|echt|zo|super|heel|wel|de) )*(schat|topper|geweldig|goud waard|beste|slim|snel|lief|held|engel|top|fantastisch|super|handig)',
    'goed (gedaan|werk|bezig)( hoor)? | knap( werk| gedaan)? | proficiat | sterk werk | flink zo',
  ],
  en: [
    "you('re| are|r| guys are) ((a|an|the|so|really|very|pretty|such|absolute) )*(great|awesome|amazing|best|star|life ?saver|legend|angel|genius|brilliant|fantastic|wonderful|helpful|fast|quick|clever|smart|good|hero|gem|champ|lovely)",
    'well done | (good|great|nice) (job|work|bot|one) | kudos | impressive | you rock | (i )?love (it|this|you)',
  ],
});

const swear = anyOf({
  fr: [
    "merde | putain | bordel( de merde)? | fait chier | (ca|tu|vous) (me )?(fait|fais|faites) chier | ca me (saoule|gonfle|gave) | (quelle |c'est (de la |une )?)(connerie|merde) | connard | nom de dieu",
  ],
  nl: [
    'god ?ver(domme|dorie|domde?) | verdomme | verdorie | kut | klote( ding| zooi)? | miljaar(de)? | pot ?verdorie | pot(ver)?dorie | non ?de ?dju | tering | krijg de',
  ],
  en: [
    "fuck(ing hell| this| you| off| it)? | damn( it)? | bloody hell | crap | (this is |that's )?bullshit | wtf | ffs | for (fuck|god|christ|heaven)'?s sake | god ?damn( it)? | what the (hell|fuck)",
  ],
  shared: ['shit | sh\\*t | f\\*\\*k | jesus( christ)?'],
});

const sigh = anyOf({
  fr: [
    "soupir | (j'en|on en) (ai|a) (vraiment )?(marre|assez|ras le bol) | j'en peux plus | ras[- ]le[- ]bol | oh non | c'est pas vrai | encore( une fois)? !",
  ],
  nl: ["zucht | ik ben het (echt )?(beu|zat) | ik word er (zot|gek) van | oh? nee+ | 't is niet waar | oef"],
  en: ["sigh+ | (i'm |i am )?(so )?(fed up|sick of (it|this)) | i give up | oh no | here we go again"],
  shared: ['p+f+t* | pfiou | u+gh+ | a+r+g+h* | g+r+ | ra+h+ | hm+pf | tss+ | amai'],
  signs: ['🙄 | 😤 | 😩 | 😫 | 😡 | 🤬 | 😠'],
});

const complaint = anyOf({
  fr: [
    "(vous etes|t'es|tu es|c'est|quelle?) ((vraiment|tous|trop|completement|une|de la) )*(nuls?|nulle|inutiles?|incompetents?|scandaleux|inadmissible|honte|honteux|lamentable|pitoyable|idiot|stupide|debile)",
    '(tu|vous) (ne )?(servez|sers) a rien | ca (ne )?sert a rien',
  ],
  nl: [
    '(jullie zijn|je bent|jij bent|dit is|dat is|da is|het is) ((echt|zo|toch|gewoon|een) )*(waardeloos|belachelijk|schandalig|prutsers|hopeloos|schande|nutteloos|dom|stom|idioot)',
    '(stomme?|domme?) (bot|robot|ding|machine) | ik heb (hier )?niks aan (jou|jullie|u)',
  ],
  en: [
    "(you|you're|you are|you guys are|you people are|you lot are|this is|it's|that's) ((so|really|just|absolutely|all|a) )*(useless|rubbish|hopeless|incompetent|terrible|ridiculous|unacceptable|pathetic|joke|disgrace|stupid|awful|idiot|dumb)",
    '(stupid|dumb|useless) (bot|robot|thing|machine)',
  ],
});

const source = (words: string): string => words.replace(/(?<!\\)\((?!\?)/g, '(?:');
const around =
  '(?:(?:ah|oh|mais|bon|allez|ja|man|well|and|et|en|alors|nou|seg|zeg|toch|oui|yes|no|non|nee|merci|thanks|bedankt|dank je|he|hein|hoor|quand meme|vraiment|really|echt|encore|again|weer)[ ,.!]*)*';

/** In this order: who asks what the assistant is gets an answer to that, whatever else the message says. */
export const talkPatterns: readonly (readonly [Talk, RegExp])[] = [
  ['about-you', new RegExp(source(`(^|[^a-z])${aboutYou}`))],
  ...(
    [
      ['compliment', compliment],
      ['complaint', complaint],
      ['swear', swear],
      ['sigh', sigh],
    ] as const
  ).map(([talk, words]) => [talk, new RegExp(source(`^${around}(${words})([ ,.!]+|$)${around}$`))] as const),
];
