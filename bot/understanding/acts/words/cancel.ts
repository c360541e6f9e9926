import { anyOf, whole } from '../compose-pattern.ts';
import { after, before } from './politeness.ts';

const wish = anyOf({
  fr: ["je | j' | on | veux | il faut", 'tu peux | vous pouvez'],
  nl: ['ik | we | wil | kan je | gelieve | laten we'],
  en: ["i | want to | would like to | can you | let's | please"],
});

const annulled = anyOf({
  fr: ['tout | toute | ca | cela', 'la | ma | le', 'demande | commande'],
  nl: ['alles | dat | dit', 'maar | het | de', 'aanvraag | bestelling'],
  en: ['this | that'],
});

const stopped = anyOf({
  fr: ['tout | ca | la'],
  nl: ['maar | hiermee | ermee | hier | nu'],
  en: ['it | that | this | there | here | now'],
});

const breakOff = anyOf({
  fr: [
    `annul(e|er|ez|ons)( ${annulled})*`,
    `(stoppe|arrete|arretez|arretons)( ${stopped})*`,
    'laiss(e|er|ez|ons)[ -]?(tomber|faire|ca|tout tomber)',
    'oubli(e|ez|ons)( (ca|cela|tout|ma demande))?',
    'abandonn(e|er|ez|ons)( tout)? | quitter',
    '(je )?ne veux plus( (commander|rien|signaler|continuer))*',
    "plus besoin | pas la peine | c'est plus la peine | ce n'est plus (necessaire|la peine)",
  ],
  nl: [
    `annul(eer|eren)( ${annulled})*`,
    '(alles|tout|dat|dit|het|de aanvraag|de bestelling) annuleren',
    `stoppen( ${stopped})*`,
    'afbreken | breek (het )?af',
    'laat ((het|dat|toch|maar) )*(maar|zitten|vallen)( (zitten|vallen))?',
    'vergeet (het|dat|maar)',
    '(dat )?hoeft (al )?niet( meer)? | niet meer nodig',
    '(ik )?wil (toch )?niet meer( (bestellen|melden|verder))?',
    'doe (het )?(toch )?maar niet',
  ],
  en: [
    'cancel( (that|this|it|everything|all|the|whole|thing|request|order|my))*',
    'never ?mind | forget (it|that|about it|the whole thing)',
    'quit | exit | abort | (scrap|drop|skip) (it|that) | leave it',
    "(don't|do not|no longer) (need|want)( to)?( (it|this|that|order|send|report|go on))*( any ?more)?",
    "don't bother",
  ],
  shared: [`stop( ${stopped})*`],
});

/** Break off what is going on: "laissez tomber", "laat maar zitten", "never mind". */
export const cancel = whole(before, `(${wish} ?)*`, breakOff, after);
