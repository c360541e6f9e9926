import { fold } from '../../understanding/text/fold.ts';

type Named = { id: string; name: string; email: string };

/** Where somebody is named in a text; several ids where the word is the name of several people. */
export type Mention = { start: number; end: number; ids: readonly string[] };

/** Names only with their capital: short words, and names that are words too. */
const plainLength = 4;
const alsoWords =
  /^(?:will|mark|rose|bill|hope|grace|frank|drew|jack|pierre|blanc|noir|petit|grand|legrand|lang|klein|groot|berg|jong|long|young|brown|white|black|green|gray|king)$/;

/**
 * Where a text names people of a list: by e-mail, by the whole name, then by one word of it; and the person who speaks
 * ("moi", "mij"). In the order of the text, none overlapping another.
 */
export function findNames(text: string, people: readonly Named[], speakerId: string): Mention[] {
  const folded = fold(text);
  const found: Mention[] = [];
  const claim = (mention: Mention) => {
    if (found.every(({ start, end }) => mention.end <= start || mention.start >= end)) found.push(mention);
  };
  for (const { id, name, email } of people)
    for (const words of [email, name])
      for (const at of placesOf(fold(words), folded)) claim({ ...at, ids: [id] });
  for (const [word, ids] of wordsOf(people))
    for (const at of placesOf(word, folded)) if (isName(text.slice(at.start, at.end))) claim({ ...at, ids });
  for (const at of speakerIn(folded)) claim({ ...at, ids: [speakerId] });
  return found.toSorted((one, other) => one.start - other.start);
}

/** The single words of all names, each with everybody it names. */
function wordsOf(people: readonly Named[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { id, name } of people)
    for (const word of fold(name).split(/[^\p{L}'-]+/u))
      if (word.length > 1) words.set(word, [...(words.get(word) ?? []), id]);
  return words;
}

function isName(typed: string): boolean {
  return (typed.length >= plainLength && !alsoWords.test(typed)) || /^\p{Lu}/u.test(typed);
}

function placesOf(words: string, folded: string): { start: number; end: number }[] {
  const places = [];
  for (let start = folded.indexOf(words); start >= 0; start = folded.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isWhole = !/[\p{L}\d]/u.test(`${folded[start - 1] ?? ''}${folded[end] ?? ''}`);
    if (isWhole) places.push({ start, end });
  }
  return places;
}

const speaker =
  /(?<!\b(?:give|let|tell|show|help|remind|send|for|aide[rz]?|dites|dis|montrez?|donnez?|envoyez?|pour|help|zeg|toon|stuur|geef|laat|voor)[ -])\b(?:me|myself|moi|mij|mezelf|mijzelf)\b|\bm['’](?=(?:ajout|enlev|attribu|assign|affect|retir|inscri))/g;

function speakerIn(folded: string): { start: number; end: number }[] {
  return [...folded.matchAll(speaker)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}
