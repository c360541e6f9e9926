import { colourPatterns } from '../slots/supplies/supply-words.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { SupplySlot } from '../types.ts';

type Colour = NonNullable<SupplySlot['colour']>;

/** Further words for a colour in a short answer, and those whose misspellings are heard. */
const names: Readonly<Record<Colour, readonly string[]>> = {
  black: ['noir', 'noire', 'zwart', 'zwarte', 'black'],
  cyan: ['cyan', 'cyaan', 'bleu', 'blauw', 'blue', 'turquoise'],
  magenta: ['magenta', 'rose', 'roze', 'pink', 'rouge', 'fuchsia', 'paars', 'purple'],
  yellow: ['jaune', 'geel', 'gele', 'yellow'],
};
const letters: Readonly<Record<string, Colour>> = {
  k: 'black',
  bk: 'black',
  c: 'cyan',
  m: 'magenta',
  y: 'yellow',
};
/** A letter stands for a colour when the message says nothing else. */
const loneLetter = /^(?:(?:le|la|de|het|the) )?(k|bk|c|m|y)(?: (?:svp|aub|please|graag))?$/;
/** Shorter words have too many neighbours. */
const shortestTypo = 5;

/** A colour that is said, and where. */
export type FoundColour = { colour: Colour; start: number; end: number };

/** The colours named in a folded text, in its order, misspelt ones too. */
export function findColours(folded: string): FoundColour[] {
  const letter = loneLetter.exec(folded.trim());
  const lone = letters[letter?.[1] ?? ''];
  if (lone !== undefined) return [{ colour: lone, start: 0, end: folded.length }];
  return [...folded.matchAll(/[a-z]+/g)].flatMap((match) => {
    const colour = colourOf(match[0]);
    return colour === undefined ? [] : [{ colour, start: match.index, end: match.index + match[0].length }];
  });
}

function colourOf(word: string): Colour | undefined {
  const exact = colourPatterns.find(([, source]) => new RegExp(`^(?:${source})$`).test(word))?.[0];
  if (exact !== undefined) return exact;
  const colours = Object.keys(names) as Colour[];
  return (
    colours.find((colour) => names[colour].includes(word)) ??
    colours.find((colour) => word.length >= shortestTypo && names[colour].some((name) => isTypo(word, name)))
  );
}

const isTypo = (word: string, name: string): boolean =>
  name.length >= shortestTypo && editDistance(word, name, 1) <= 1;
