import { anyOf, whole } from '../compose-pattern.ts';
import { thumbs } from './thumbs.ts';

const itIs = anyOf({ nl: ['dat is | helemaal'], en: ["it's | it is | that is"] });
const fine = anyOf({
  nl: ['goed | juist | in orde | prima | akkoord'],
  en: ['right | fine'],
  shared: ['ok'],
});

const agreed = anyOf({
  fr: [
    "oui | ouais | ouep | d'accord | daccord | dac | bon | voila | parfait | bien sur | volontiers",
    'absolument | effectivement | exact(ement)?',
    "c'est (bien )?(bon|ca|cela|parfait|exact|juste|correct|celle-la|celui-la)",
    'ca (marche|me va|va|roule)',
  ],
  nl: [
    'ja | jep | jawel | jazeker | zeker | natuurlijk | inderdaad | graag | goe',
    'akkoord | prima | goed | juist | precies | in orde | zo is het goed',
    '(dat )?klopt( helemaal)? | (dat )?mag',
  ],
  en: [
    'yep | yes | yeah | yup | sure | of course | agreed | absolutely | indeed',
    'perfect | exactly | right | fine | (looks?|sounds?) good',
    "that's (right|fine|correct|it|the one|good)",
  ],
  shared: [
    'ok(e|ay|ee|ido)? | oki | okidoki | super | top | correct',
    `(c'est|${itIs}) ${fine} | ${itIs} (bon|parfait|correct)`,
  ],
});

const goAhead = anyOf({
  fr: [
    "vas[- ]y | allez[- ]y | on y va | (c'est )?parti",
    'fais[- ](le|ca) | faites([- ](le|ca))?',
    'valid(e|er|ez)( (ca|tout))? | enregistre[rz]?',
    'envo(i|y)(e|ez)([- ](le|la|les|ca|tout))?',
    'vous pouvez( (envoyer|y aller|commander|le faire))?',
    'tu peux( (y aller|envoyer))?',
  ],
  nl: [
    'doe( (dat|het|ze)|t)? | registreer | bewaar | bestel',
    'verstuur | verzend | stuur( (het|ze|dat))?(( maar)? (door|op))?',
    'je (mag|kan)( (het|ze))?( (versturen|bestellen|doen|doorsturen))?',
  ],
  en: [
    'go( ahead| for it)? | do (it|that|so) | send( (it|them|that))? | submit( it)?',
    '(record|register|save|order) it',
    'you (can|may)( (order|go ahead|do that))?( it)?',
    'please (record|send|order|do|go ahead|confirm|register)( (it|that|them))?',
  ],
  shared: ['((je|ik|i) )?(confirme|confirm(er|ed|ez)?|bevestig(d|en)?)'],
});

const courtesy = anyOf({
  fr: ['svp | stp | alors | hein | merci'],
  nl: ['aub | maar | hoor | gerust | zo | dan | toch | he | bedankt'],
  en: ['please | then | thanks'],
});

const yes = `(${agreed}|${goAhead}|${thumbs})`;

/** Nothing but thumbs up. */
export const confirmBySign = whole(`${thumbs}+`);

/** A yes or a go-ahead, with more of them and politeness after it: "ja doe maar", "yes please send it". */
export const confirm = whole(yes, `([,.! ]+(${yes}|${courtesy}))*`, '([,.! ]+(👍|👌|🙂|😊)*)?');
