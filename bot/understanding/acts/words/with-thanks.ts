import { anyOf, whole } from '../compose-pattern.ts';

const no = anyOf({ fr: ['non | nan'], nl: ['nee | neen'], en: ['no | nope'] });

const yes = anyOf({ fr: ['oui | ouais'], nl: ['ja | jep'], en: ['yes | yep | yeah'] });

const thanks = anyOf({
  fr: ["merci( (beaucoup|bien|c'est bon))?"],
  nl: ['bedankt( hoor)? | dank (je|u)( wel)?( hoor)? | dankjewel | dankuwel'],
  en: ['thanks( a lot)? | thank you( very much)?'],
});

/** A no that says thanks: "non merci", "nee, dank je wel", "no thanks". */
export const decline = whole(no, '[, ]+', thanks);

/** A yes that says thanks: "oui merci", "ja bedankt", "yes thanks". */
export const acceptWithThanks = whole(yes, '[, ]+', thanks);
