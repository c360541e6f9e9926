import type { Language } from '../article.ts';

/**
 * Light suffix stripping on folded words: plurals, feminines, common verb endings. Light on purpose: the articles are
 * short and a stem that joins two subjects (`scanner`, `scan`) costs more than one that misses an ending.
 */
export function stem(word: string, language: Language): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return stemmers[language](word);
}

const stemmers: Record<Language, (word: string) => string> = {
  fr: stemFrench,
  nl: stemDutch,
  en: stemEnglish,
};

/** Removes the first suffix of the list that leaves at least `keep` letters. */
function strip(word: string, suffixes: readonly string[], keep: number): string {
  const suffix = suffixes.find((end) => word.endsWith(end) && word.length - end.length >= keep);
  return suffix === undefined ? word : word.slice(0, -suffix.length);
}

/** Folded long endings first, so that `imprimees` does not stop at `s`. */
const frenchEndings =
  `issements issement ements ement ations ation iquement ateurs ateur atrices atrice euses euse
  aient erait eront erons erez erai eraient issent issait issant antes ante ants ant ees ee ais ait ons ent ez er es ie
  e s x i`.split(/\s+/);

function stemFrench(word: string): string {
  const singular = word.endsWith('aux') && word.length > 5 ? `${word.slice(0, -3)}al` : word;
  return undouble(strip(singular, frenchEndings, 4));
}

const dutchEndings =
  `heden heid ingen ing eren eert eer tjes tje pjes pje jes je ende enden ten den en te de t s e`.split(
    /\s+/,
  );

function stemDutch(word: string): string {
  // `gescand` meets `scannen` when the prefix and the ending of the participle both go.
  const participle = /^ge[b-df-hj-np-tv-z].*[td]$/.test(word) && word.length > 5 ? word.slice(2, -1) : word;
  const bare = undouble(strip(participle, dutchEndings, 3));
  // `apparaat` and `apparaten`, `lezer` and `lezen`: a long vowel is written once or twice.
  return bare
    .replace(/([aeou])\1(?=[^aeiou]+$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

const englishEndings = `ations ation ements ement ingly ings ing edly ed ies ily ly es er ers s e y`.split(
  /\s+/,
);

function stemEnglish(word: string): string {
  if (word.endsWith('ss')) return word;
  return undouble(strip(word, englishEndings, 3));
}

/** `bakken` → `bak`, `scanned` → `scan`. */
function undouble(word: string): string {
  const last = word.at(-1);
  const doubled = word.length > 3 && last === word.at(-2) && last !== undefined && !'aeiou'.includes(last);
  return doubled ? word.slice(0, -1) : word;
}
