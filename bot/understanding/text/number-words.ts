/** Small numbers as words, folded, in the three languages. `a couple` is two (labelling rule of the capabilities). */
export const numberWords: Readonly<Record<string, number>> = {
  zero: 0,
  nul: 0,
  nil: 0,
  un: 1,
  une: 1,
  een: 1,
  one: 1,
  a: 1,
  an: 1,
  deux: 2,
  twee: 2,
  two: 2,
  paire: 2,
  paar: 2,
  tweetal: 2,
  drietal: 3,
  eentje: 1,
  pair: 2,
  couple: 2,
  koppel: 2,
  trois: 3,
  drie: 3,
  three: 3,
  quatre: 4,
  vier: 4,
  four: 4,
  cinq: 5,
  vijf: 5,
  five: 5,
  six: 6,
  zes: 6,
  sept: 7,
  zeven: 7,
  seven: 7,
  huit: 8,
  acht: 8,
  eight: 8,
  neuf: 9,
  negen: 9,
  nine: 9,
  dix: 10,
  tien: 10,
  ten: 10,
  tiental: 10,
  dizaine: 10,
  onze: 11,
  elf: 11,
  eleven: 11,
  douze: 12,
  twaalf: 12,
  twelve: 12,
  douzaine: 12,
  dozijn: 12,
  dozen: 12,
  quinze: 15,
  vijftien: 15,
  fifteen: 15,
  vingt: 20,
  twintig: 20,
  twenty: 20,
  vingtaine: 20,
};

/** Words for a number above one that are never an article: safe anywhere in a sentence. */
const articles = new Set([
  'un',
  'une',
  'een',
  'a',
  'an',
  'one',
  'couple',
  'pair',
  'paire',
  'koppel',
  'onze',
  'elf',
  'six',
]);

/** A number written in digits or as a word; undefined for any other word. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  return Object.hasOwn(numberWords, word) ? numberWords[word] : undefined;
}

/** Whether the word may be an article rather than a count ("un", "een", "a"), or "our" in Dutch ("onze"). */
export function maybeArticle(word: string): boolean {
  return articles.has(word);
}
