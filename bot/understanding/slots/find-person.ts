import { functionWords } from '../language/function-words.ts';
import { conceptsOf } from '../lexicon/find-concepts.ts';
import { fold } from '../text/fold.ts';
import { isFree, type Message } from '../text/message.ts';
import { languages } from '../types.ts';
import { placeConcept } from './devices/places.ts';
import { firstNames } from './first-names.ts';

type Word = { typed: string; folded: string; start: number; end: number };

const particle = /^(?:de|van|der|den|von|du|le|la|el|ben|bin|al|di|da|d'|o')$/;
const notName =
  /^(?:bonjour|hello|hi|hallo|dag|beste|geachte|dear|madame|monsieur|mevrouw|meneer|mr|mrs|ms|mme|teams|slack|windows|word|excel|uniflow|emaintenance|wifi|usb|pdf|iban|kbis|k-bis|silver|gold|platinum|corporate|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|maandag|dinsdag|woensdag|donderdag|vrijdag|printer|canon|xerox|ok|merci|thanks|bedankt|sorry|ps|fyi|asap|svp|aub|sarl|bvba|nv|sa|ltd|groupe|group|street|avenue|rue|gent|ghent|antwerpen|antwerp|anvers|brussel|brussels|bruxelles|luik|liege|namur|namen|charleroi|mons|leuven|brugge|paris|lyon|lille|london|dublin|cork|utrecht|amsterdam|rotterdam|kortrijk|hasselt|mechelen|europe|belgique|belgie|france|nederland|admin|accueil|compta)$/;
/** Words after which a name comes, even when it starts the sentence's only capital. */
const title =
  /^(?:mr|mrs|ms|mme|madame|monsieur|mevrouw|meneer|dhr|mw|m|dr|collega|collegue|colleague|collegue)$/;

function wordsWithPlaces(message: Message): Word[] {
  return [...message.text.matchAll(/[\p{L}][\p{L}'’-]*/gu)].map((match) => ({
    typed: match[0],
    folded: fold(match[0])
      .replace(/^(?:l|d|qu|j|m|n|s|c|t)'/, '')
      .replace(/'s$/, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const isKnownWord = (word: string): boolean =>
  languages.some((language) => functionWords[language].has(word)) ||
  conceptsOf(word).length > 0 ||
  placeConcept(word) !== undefined ||
  notName.test(word);

function isName(word: Word, message: Message): boolean {
  if (!isFree(message, word) || word.folded.length < 2 || notName.test(word.folded)) return false;
  const capital = /^\p{Lu}/u.test(word.typed) && !/^\p{Lu}{2,}$/u.test(word.typed);
  if (firstNames.has(word.folded))
    return (
      capital ||
      (word.folded.length >= 4 && !languages.some((language) => functionWords[language].has(word.folded)))
    );
  const opens = /(?:^|[.!?:]\s*|\n)$/.test(message.text.slice(0, word.start));
  return capital && !opens && !isKnownWord(word.folded);
}

function extendName(words: readonly Word[], from: number, message: Message): Word[] {
  const name = [words[from] as Word];
  for (let index = from + 1; index < words.length && name.length < 5; index += 1) {
    const word = words[index] as Word;
    const gap = message.text.slice((name.at(-1) as Word).end, word.start);
    if (gap !== ' ') break;
    const next = words[index + 1];
    const joined =
      particle.test(word.folded) &&
      next !== undefined &&
      /^\p{Lu}/u.test(next.typed) &&
      !isKnownWord(next.folded);
    if (
      !joined &&
      !(
        /^\p{Lu}\p{Ll}/u.test(word.typed) &&
        !notName.test(word.folded) &&
        conceptsOf(word.folded).length === 0
      )
    )
      break;
    name.push(word);
  }
  return name;
}

/** The first person named in a message, as typed: capitals inside a sentence, or a common first name however typed. */
export function findPerson(message: Message): string | undefined {
  const words = wordsWithPlaces(message);
  for (const [index, word] of words.entries()) {
    const titled = index > 0 && title.test((words[index - 1] as Word).folded) && /^\p{Lu}/u.test(word.typed);
    if (!titled && !isName(word, message)) continue;
    const name = extendName(words, index, message);
    const text = message.text
      .slice(word.start, (name.at(-1) as Word).end)
      .replace(/'s$/, '')
      .replace(/^(?:l|d|qu)'/i, '');
    if (text.length <= 60) return text;
  }
  return undefined;
}
