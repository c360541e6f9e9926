import { anyOf, whole } from '../compose-pattern.ts';

const greeting = anyOf({
  fr: ['bonjour | bonsoir | salut | coucou', 'bjr | bsr | slt'],
  nl: [
    'hallo | hoi | dag | gegroet',
    'goeden?(morgen|middag|avond|dag|namiddag) | goeien? ?(morgen|middag|avond|dag|namiddag)',
    'goemorgen | morgen',
  ],
  en: [
    'hello | hi | hey | hiya | yo | howdy | greetings',
    'good (morning|afternoon|evening|day) | morning | afternoon',
  ],
  signs: ['👋 | :wave:'],
});

const company = anyOf({
  fr: [
    "a (tous|toutes|vous|toi) | tout le monde | l'equipe | vous | encore",
    'comment (ca va|allez[- ]vous) | ca va',
  ],
  nl: ['iedereen | allemaal | daar | weer', 'hoe gaat het | alles goed'],
  en: ['there | team | all | everyone | again', "how are you | how's it going"],
  shared: ['bot | assistant | robot'],
  signs: ['👋 | 🙂 | 😊'],
});

/** A greeting and nothing more: "bonjour à tous", "dag iedereen", "hi there". */
export const greet = whole('(re-?)?', greeting, `([ ,!]*${company})*`);
