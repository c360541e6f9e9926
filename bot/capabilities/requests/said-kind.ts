import { fold } from '../../understanding/text/fold.ts';

/** Words, on lower-case text without accents, that tell one kind of a request from the others. */
export type KindWords<K extends string = string> = Readonly<Record<K, RegExp>>;

/** The first kind whose words a text holds; the order decides where a text holds those of several. */
export function saidKind<K extends string>(words: KindWords<K>, text: string): K | undefined {
  const folded = fold(text);
  const kinds = Object.keys(words) as K[];
  return kinds.find((kind) => words[kind].test(folded));
}
