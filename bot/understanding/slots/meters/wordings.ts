import { editDistance } from '../../text/edit-distance.ts';
import { counterLabels, type LabelMeaning, type LabelWording } from './counter-labels.ts';
import { roles, type WordRole } from './meter-words.ts';

/** A word, a number or a sign of a folded text. */
export type Atom = { text: string; start: number; end: number };

/** What some atoms of a text mean together. */
export type Wording = { means: LabelMeaning } | { role: WordRole };

type Entry = { atoms: readonly string[]; wording: Wording };

/** Cuts a folded text into words, numbers and signs; a label typed to its number ("noir90200") is cut from it. */
export function atomsOf(folded: string): Atom[] {
  return [...folded.matchAll(/[a-z0-9ß]+|[^\sa-z0-9ß]/gu)].flatMap((match) => {
    const { index, 0: text } = match;
    const cut = glued(text);
    if (cut === 0) return [{ text, start: index, end: index + text.length }];
    return [
      { text: text.slice(0, cut), start: index, end: index + cut },
      { text: text.slice(cut), start: index + cut, end: index + text.length },
    ];
  });
}

/** Where a label and a number typed together are cut; 0 for any other word. */
function glued(text: string): number {
  const [, before, behind] = /^(?:([a-z]{2,12})\d{3,9}|\d{3,9}([a-z]{2,12}))$/.exec(text) ?? [];
  const word = before ?? behind;
  const isLabel = index.get(word ?? '')?.some(isCounterWord) === true;
  if (word === undefined || !isLabel) return 0;
  return before === undefined ? text.length - word.length : word.length;
}

function buildIndex(labels: readonly LabelWording[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (wordings: string, wording: Wording): void => {
    for (const line of wordings.split('|')) {
      const atoms = line.split(' ');
      const list = index.get(atoms[0] ?? '') ?? [];
      index.set(atoms[0] ?? '', [...list, { atoms, wording }]);
    }
  };
  for (const { means, wordings } of labels) add(wordings, { means });
  for (const { role, wordings } of roles) add(wordings, { role });
  for (const list of index.values()) list.sort((left, right) => right.atoms.length - left.atoms.length);
  return index;
}

const index = buildIndex(counterLabels);

/** The longest wording that begins with an atom, and how many atoms it takes. */
export function wordingAt(
  atoms: readonly Atom[],
  at: number,
): { wording: Wording; atoms: number } | undefined {
  const found = index
    .get(atoms[at]?.text ?? '')
    ?.find((entry) => entry.atoms.every((text, offset) => atoms[at + offset]?.text === text));
  if (found !== undefined) return { wording: found.wording, atoms: found.atoms.length };
  const meant = misspelt(atoms[at]?.text ?? '');
  return meant === undefined ? undefined : { wording: meant, atoms: 1 };
}

/** Shorter words have too many neighbours to be taken for one another. */
const shortestTypo = 5;
const words = [...index]
  .filter(([word, entries]) => word.length >= shortestTypo - 1 && entries.some(isCounterWord))
  .map(([word, entries]) => ({ word, wording: entries.at(-1)?.wording }));
const otherWords = new Set([
  'block',
  'blank',
  'slack',
  'smell',
  'print',
  'colon',
  'meters',
  'clock',
  'grant',
  'groat',
]);

function isCounterWord({ atoms, wording }: Entry): boolean {
  return atoms.length === 1 && 'means' in wording && wording.means.other === undefined;
}

/** In a short word only two letters that changed places. */
function isTypo(text: string, word: string): boolean {
  if (word[0] !== text[0] || editDistance(word, text, 1) > 1) return false;
  return word.length >= shortestTypo || [...word].sort().join() === [...text].sort().join();
}

/** A label with one typing error in it: "balck", "coulour", "zwrat". */
function misspelt(text: string): Wording | undefined {
  if (text.length < shortestTypo - 1 || text.length > 20 || !/^[a-z]+$/.test(text) || otherWords.has(text))
    return undefined;
  return words.find(({ word }) => isTypo(text, word))?.wording;
}
