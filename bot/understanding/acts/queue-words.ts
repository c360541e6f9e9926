import { readMessage } from '../text/message.ts';

/** What is said of the requests that wait: which comes first, which is left out, or that all of them are meant. */
export type QueueWish = { wish: 'first' | 'leave-out'; at: number } | { wish: 'both' };

const both =
  /^(?:yes |oui |ja )?(?:both|the two of them|les deux|allebei|alle twee|alletwee|beide)(?: please| svp| stp| graag| aub)?$/;

/** The words around the one that is meant, by what is wished. */
const first = [
  /^(?:(?:do|take|start with|begin with|handle) )?(?:the )?(?<what>.+?)(?: one)? first$/,
  /^(?:start|begin) with (?:the )?(?<what>.+)$/,
  /^(?:d'abord|commence[rz]?(?: par)?|commencons par) (?:le |la |les |l')?(?<what>.+)$/,
  /^(?:le |la |les |l')?(?<what>.+) d'abord$/,
  /^(?:eerst|begin (?:maar )?met|doe eerst) (?:de |het |die )?(?<what>.+)$/,
  /^(?:doe )?(?:de |het |die )?(?<what>.+) eerst$/,
];
const leaveOut = [
  /^(?:leave|skip|drop|forget)(?: about)?(?: out)? (?:the )?(?<what>.+?)(?: out| for now)?$/,
  /^(?:laisse[rz]?(?: tomber)?|oublie[rz]?|pas besoin (?:de |du |des |d')|sans) ?(?:le |la |les |l')?(?<what>.+?)(?: de cote| tomber)?$/,
  /^(?:laat|vergeet|zonder) (?:de |het |die )?(?<what>.+?)(?: maar)?(?: zitten| weg| vallen| achterwege)?$/,
];

/** Places counted from what is being done, which is 0. */
const places: readonly (readonly [RegExp, number])[] = [
  [/^(?:second|2nd|other|deuxieme|2e|autre|tweede|andere)$/, 1],
  [/^(?:third|3rd|troisieme|3e|derde)$/, 2],
];

/** Shorter words are in every request. */
const tellingLength = 4;
/** So many letters of a word tell it: "toners" are "toner". */
const stemLength = 5;
/** Longer messages tell something. */
const mostWords = 8;

/**
 * Reads a message against the requests that wait, in their order; `at` is the one that is meant, counted from 0. null when
 * it says nothing of them.
 */
export function findQueueWish(text: string, waiting: readonly string[]): QueueWish | null {
  const said = readMessage(text)
    .folded.replace(/[.!?]+$/, '')
    .replace(/^(?:(?:no|non|nee|ok|and|et|en)[ ,]+)+/, '')
    .trim();
  if (waiting.length === 0 || said.split(' ').length > mostWords) return null;
  if (both.test(said)) return { wish: 'both' };
  return find('first', first, said, waiting) ?? find('leave-out', leaveOut, said, waiting);
}

function find(
  wish: 'first' | 'leave-out',
  patterns: readonly RegExp[],
  said: string,
  waiting: readonly string[],
): QueueWish | null {
  for (const pattern of patterns) {
    const what = pattern.exec(said)?.groups?.what;
    const at = what === undefined ? -1 : whichOf(what, waiting);
    if (at >= 0) return { wish, at };
  }
  return null;
}

function whichOf(what: string, waiting: readonly string[]): number {
  const place = places.find(([pattern]) => pattern.test(what.replace(/ one$/, '')))?.[1];
  if (place !== undefined) return place <= waiting.length ? place - 1 : -1;
  const words = what.split(/[^a-z0-9]+/).filter((word) => word.length >= tellingLength);
  return waiting.findIndex((one) => {
    const { folded } = readMessage(one);
    return words.length > 0 && words.every((word) => folded.includes(word.slice(0, stemLength)));
  });
}
