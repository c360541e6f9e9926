/** A number said in words: its value, how many of the given words it took, and whether it has one meaning only. */
export type SpokenNumber = { value: number; words: number; sure: boolean };

type Morpheme =
  | { is: 'value'; value: number; digits?: true }
  | { is: 'times'; value: number }
  | { is: 'and'; word: string };

/** Words by the value of their place in the list. */
const counted = [
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
];
/** Twenty to ninety; Belgian and Swiss French beside the usual one. */
const tens = [
  'vingt trente quarante cinquante soixante septante huitante nonante',
  'vingts trente quarante cinquante soixante septante octante nonante',
  'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  'twenty thirty forty fifty sixty seventy eighty ninety',
  'twenty thirty fourty fifty sixty seventy eighty ninty',
];
const multipliers: Readonly<Record<number, string>> = {
  100: 'cent cents honderd hundred hundreds',
  1000: 'mille milles mil duizend thousand thousands',
  1000000: 'million millions miljoen',
};

const morphemes = new Map<string, Morpheme>([
  ...counted.flatMap((line) => line.split(' ').map((word, value) => [word, { is: 'value', value }] as const)),
  ...tens.flatMap((line) =>
    line.split(' ').map((word, index) => [word, { is: 'value', value: (index + 2) * 10 }] as const),
  ),
  ...Object.entries(multipliers).flatMap(([value, line]) =>
    line.split(' ').map((word) => [word, { is: 'times', value: Number(value) }] as const),
  ),
  ['une', { is: 'value', value: 1 }],
  ...['et', 'en', 'and'].map((word) => [word, { is: 'and', word }] as const),
]);

/** Words that are more often an article, a pronoun or "new" than a number: they end none. */
const everyday = new Set(['un', 'une', 'een', 'one', 'neuf', 'six', 'onze', 'elf', 'et', 'en', 'and']);

const longestWord = 60;

/** The parts of a Dutch compound ("veertienduizend"), or of a plain number word; undefined for any other word. */
function partsOf(word: string): Morpheme[] | undefined {
  const whole = morphemes.get(word);
  if (whole !== undefined) return [whole];
  if (/^\d{1,3}$/.test(word)) return [{ is: 'value', value: Number(word), digits: true }];
  if (word.length < 6 || word.length > longestWord) return undefined;
  const ends: (Morpheme[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1)
    for (let start = Math.max(0, end - 9); start < end; start += 1) {
      const before = ends[start];
      const part = morphemes.get(word.slice(start, end));
      if (before !== undefined && part !== undefined) ends[end] ??= [...before, part];
    }
  return ends[word.length];
}

/** Adds up a number part by part; `add` says whether the part may follow what was said so far. */
class Sum {
  private done = 0;
  private current = 0;
  private room = 1000;
  private last = 0;
  private lowest = Number.POSITIVE_INFINITY;
  private hundreds = false;
  parts = 0;

  get value(): number {
    return this.done + this.current;
  }

  add(part: Morpheme, afterAnd: boolean): boolean {
    const fits = part.is === 'value' ? this.addValue(part.value, afterAnd) : this.multiply(part);
    if (fits) this.parts += 1;
    return fits;
  }

  private addValue(value: number, afterAnd: boolean): boolean {
    if (value === 20 && this.last === 4 && this.current % 100 === 4 && !afterAnd) {
      this.current += 76;
      this.room = 20;
    } else if (afterAnd && value >= 20 && value < 100 && this.last > 0 && this.last < 10) {
      this.current += value;
      this.room = 0;
    } else if (value < this.room && value > 0) {
      this.current += value;
      this.room = roomAfter(value, this.room);
    } else return false;
    this.last = value;
    return true;
  }

  private multiply(part: Morpheme): boolean {
    if (part.is !== 'times') return false;
    if (part.value === 100) {
      if (this.hundreds || this.current >= 100) return false;
      this.current = Math.max(this.current, 1) * 100;
      this.room = 100;
      this.hundreds = true;
    } else {
      if (part.value >= this.lowest) return false;
      this.done += Math.max(this.current, 1) * part.value;
      this.current = 0;
      this.lowest = part.value;
      this.room = 1000;
      this.hundreds = false;
    }
    this.last = 0;
    return true;
  }
}

/** What may still be added to a value: units to tens, and in French up to nineteen to sixty and eighty. */
function roomAfter(value: number, room: number): number {
  if (value === 10 && room === 20) return 10;
  if (value < 20 || value >= 100 || value % 10 > 0) return 0;
  return value === 60 ? 20 : 10;
}

/** How many figures have to be said one by one to make a number. */
const leastSpelled = 4;

/** "Nine zero two zero zero". */
function spelled(words: readonly string[]): SpokenNumber | undefined {
  let digits = '';
  for (const word of words) {
    const part = word === 'oh' && digits !== '' ? { is: 'value' as const, value: 0 } : morphemes.get(word);
    if (part?.is !== 'value' || part.value > 9 || digits.length > 9) break;
    digits += part.value;
  }
  if (digits.length < leastSpelled) return undefined;
  return { value: Number(digits), words: digits.length, sure: digits.length <= 9 };
}

/**
 * The number that begins with the first of these folded words, hyphens among them as words of their own: "septante -
 * deux mille", "veertienduizend driehonderd", "90 thousand 200". A hundred at least; undefined for anything less.
 */
export function readSpokenNumber(words: readonly string[]): SpokenNumber | undefined {
  const one = spelled(words);
  if (one !== undefined) return one;
  if (morphemes.get(words[0] ?? '')?.is === 'and') return undefined;
  const sum = new Sum();
  let taken = 0;
  let sure = true;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '-' && taken === index && taken > 0) continue;
    const parts = partsOf(word);
    if (parts === undefined || (index > 0 && !joins(words, index, taken))) break;
    const fits = sure && addAll(sum, parts, morphemes.get(words[index - 1] ?? '')?.is === 'and');
    if (parts.every(({ is }) => is === 'and')) continue;
    if (!fits && (everyday.has(word) || /^\d/.test(word))) break;
    if (!fits) sure = false;
    taken = index + 1;
  }
  const isNumber = sum.parts > 1 && (sum.value >= 100 || !sure) && words.slice(0, taken).some(isMultiplied);
  return isNumber ? { value: sum.value, words: taken, sure } : undefined;
}

function isMultiplied(word: string): boolean {
  return !/^\d/.test(word) && partsOf(word)?.some(({ is }) => is === 'times') === true;
}

/** Whether a word goes on where the number stopped: at once, after a hyphen, or after one "and". */
function joins(words: readonly string[], index: number, taken: number): boolean {
  const between = words.slice(taken, index).filter((word) => word !== '-');
  return between.length === 0 || (between.length === 1 && morphemes.get(between[0] ?? '')?.is === 'and');
}

function addAll(sum: Sum, parts: readonly Morpheme[], afterAnd: boolean): boolean {
  let and = afterAnd;
  for (const part of parts) {
    if (part.is === 'and') and = true;
    else {
      if (!sum.add(part, and)) return false;
      and = false;
    }
  }
  return true;
}
