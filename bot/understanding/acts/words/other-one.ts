import { anyOf, whole } from '../compose-pattern.ts';
import { after } from './politeness.ts';

const start = '(non|nee|neen|no|nope|euh|sorry|pardon)?[,. ]*';

const choice = anyOf({
  fr: [
    "c'est | ce serait | plutot | mais | je veux | je parle de | je voulais dire",
    'prends | prenez | montre',
  ],
  nl: ['het is | ik bedoel(de)? | maar | liever | niet deze', 'doe | neem | toon'],
  en: ["it's | it is | i mean | i meant | but | rather | not this one", 'take | pick | show me'],
  shared: ['sorry'],
});

const article = anyOf({
  fr: ['la | le | une | un'],
  nl: ['een | de | het | dat | die'],
  en: ['the | that | an'],
});

const rank = anyOf({
  fr: ['premiere? | deuxieme | seconde? | troisieme', 'derniere? | suivante? | precedente? | autres?'],
  nl: ['eerste | tweede | derde', 'laatste | volgende | vorige | andere?'],
  en: ['first | third', 'last | next | previous | other'],
});

const thing = anyOf({
  fr: [
    'machine | imprimante | copieur | appareil',
    'dossier | commande | livraison | demande | facture',
    'adresse | utilisateur | collegue | date',
  ],
  nl: [
    'toestel | apparaat | kopieerder | ding',
    'bestelling | melding | levering | aanvraag | factuur',
    'adres | collega | datum',
  ],
  en: ['one | device | copier', 'order | case | ticket | delivery | invoice', 'address | user'],
  shared: ['printer | site | contact'],
});

const preference = anyOf({
  fr: ['plutot | svp | la'],
  nl: ['eigenlijk | liever | graag | aub | daar'],
  en: ['instead | please'],
});

const pointed = anyOf({
  fr: ['celle | celui | celles'],
  nl: ['die | deze | dat | dit'],
  en: ['that | this | the'],
});
const pointer = anyOf({
  fr: ["celle | celui | l'autre | la | le"],
  nl: ['die | dat | de | het'],
  en: ['the | that'],
});
const notThat = [
  `(pas|niet|not) ${pointed}([- ]?(la|ci|one|printer|machine|toestel))?( one)?`,
  `([, ]+((mais|maar|but|plutot) )?${pointer}([^\\w\\n].{0,39})?)?`,
].join('');

const wrong = anyOf({
  fr: ['mauvaise | pas la bonne'],
  nl: ['verkeerde? | niet (de|het) juiste'],
  en: ['wrong | not the right'],
});

const other = anyOf({
  fr: [`(c'est )?(la )?${wrong} ${thing}`],
  en: [`another( ${thing})?`],
  shared: [
    `(${choice}[, ]+)*(l'autre|les autres|${article}? ?${rank})( ${thing})?([ ,]+${preference})?`,
    notThat,
  ],
});

/** Not this one but another: "l'autre machine", "nee, de tweede", "wrong printer". */
export const otherOne = whole(start, other, after);
