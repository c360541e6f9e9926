import { fold } from '../text/fold.ts';
import { numberWords } from '../text/number-words.ts';

/** Higher numbers, and words for "some five", a line each, beside the small numbers any message may have. */
const higher = `5 vijftal
6 zestal
13 treize dertien thirteen
14 quatorze veertien fourteen
15 quinzaine
16 seize zestien sixteen
17 zeventien seventeen
18 achttien eighteen
19 negentien nineteen
20 twintigtal
30 trente trentaine dertig thirty
40 quarante veertig forty
50 cinquante cinquantaine vijftig fifty
60 soixante zestig sixty
70 septante zeventig seventy
80 huitante octante tachtig eighty
90 nonante negentig ninety
100 cent centaine honderd hundred`;
const units = new Map([
  ...Object.entries(numberWords).filter(([word]) => word !== 'a' && word !== 'an'),
  ...higher.split('\n').flatMap((line) => {
    const [value, ...words] = line.split(' ');
    return words.map((word) => [word, Number(value)] as const);
  }),
]);

/** Words that are an article more often than a number: counted only when no other number is said. */
const articles = new Set(['un', 'une', 'een', 'nen', 'ene', 'one', 'onze', 'paar']);
const half = /\b(?:une demi(?:e)?[- ]douzaine|een half dozijn|half ?dozijn|half a dozen|half dozen)\b/;
/** Digits with the separators of thousands of any of the countries served: "40 215", "40.215", "40,215", "40'215". */
const digits = /(?<![\w.,])\d{1,3}(?:[ .,'’]\d{3})+(?!\d)|(?:(?<=\bx)|(?<![\w.,]))\d+(?![a-z]*\d|[.,]\d)/g;

/** A number that is named to be replaced: "5 instead of 3", "5, not 3". */
const replaced =
  /\b(?:au lieu d[e'] ?|plutot que |et non |pas |in plaats van |ipv |en niet |niet |instead of |rather than |not )(?:\d+|[a-z]+)/g;

/** A number that is said, and whether by a word that may only be an article. */
export type FoundNumber = { value: number; article: boolean };

/** The one number a text names, in digits or words of the three languages; null when it names none, or several. */
export function findNumber(text: string): FoundNumber | null {
  const whole = fold(text);
  if (half.test(whole)) return { value: 6, article: false };
  const kept = whole.replace(replaced, ' ');
  const folded = /\d/.test(kept) || spokenNumbers(kept).length > 0 ? kept : whole;
  const written = [...folded.matchAll(digits)].map((match) => Number(match[0].replace(/\D/g, '')));
  const spoken = spokenNumbers(folded);
  const plain = [...written, ...spoken.filter(({ article }) => !article).map(({ value }) => value)];
  return plain.length > 0
    ? only(plain, false)
    : only(
        spoken.map(({ value }) => value),
        true,
      );
}

const only = (values: readonly number[], article: boolean): FoundNumber | null => {
  const [value] = values;
  return value !== undefined && new Set(values).size === 1 ? { value, article } : null;
};

/** "One or two" is no article. */
const choice = /^ (?:ou|of|or|tot|to) /;
const joiner = /^(?:et|en|and|[- ])*$/;

/** Numbers in words, the parts of one put together: "vingt-cinq", "vijfentwintig", "quatre-vingt-dix", "twenty five". */
function spokenNumbers(folded: string): FoundNumber[] {
  const found: (FoundNumber & { end: number })[] = [];
  for (const match of folded.matchAll(/[a-z]+/g)) {
    const value = numberOfWord(match[0]);
    if (value === undefined) continue;
    const end = match.index + match[0].length;
    const previous = found.at(-1);
    const joined =
      previous !== undefined && joiner.test(folded.slice(previous.end, match.index))
        ? together(previous.value, value)
        : undefined;
    if (previous !== undefined && joined !== undefined) {
      previous.value = joined;
      previous.end = end;
      previous.article = false;
    } else found.push({ value, article: articles.has(match[0]) && !choice.test(folded.slice(end)), end });
  }
  return found;
}

function numberOfWord(word: string): number | undefined {
  const known = units.get(word) ?? units.get(word.replace(/s$/, ''));
  if (known !== undefined) return known;
  const [, one = '', tens = ''] = /^([a-z]+?)en([a-z]+tig)$/.exec(word) ?? [];
  const unit = units.get(one) ?? units.get(one.replace(/e$/, ''));
  const ten = units.get(tens);
  return unit === undefined || ten === undefined ? undefined : unit + ten;
}

function together(left: number, right: number): number | undefined {
  if (left === 4 && right === 20) return 80;
  if (left >= 20 && left % 10 === 0 && right < (left === 60 || left === 80 ? 20 : 10)) return left + right;
  if (right === 100 && left > 1 && left < 10) return left * 100;
  if (left >= 100 && left % 100 === 0 && right < 100) return left + right;
  if (left === 10 && right >= 7 && right < 10) return left + right;
  if (left === 1 && right > 1) return right;
  return undefined;
}
