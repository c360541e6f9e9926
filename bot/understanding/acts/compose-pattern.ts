import type { Language } from '../types.ts';

/**
 * Ways of saying one thing, by language; `shared` holds what is said in more than one of them, `signs` emoji
 * and their codes. An entry is one alternative, or a few related ones with ` | ` between them, written as in
 * regular expressions: `breek (het )?af`, `annul(e|er|ez)`; a group captures nothing. The words are folded:
 * lower case, no accents.
 *
 * A list that may repeat leaves out what others of its words make up ("ja graag" is "ja" and "graag"): words
 * that read in two ways double the work of a pattern with each repetition.
 */
export type Words = Readonly<Partial<Record<Language | 'shared' | 'signs', readonly string[]>>>;

/** The source that matches any one of the ways of saying it. */
export const anyOf = (words: Words): string =>
  `(${Object.values(words).flat().join('|').replaceAll(' | ', '|')})`;

/** The pattern that matches a whole message made of these parts, one after the other. */
export const whole = (...parts: readonly string[]): RegExp => {
  const source = parts.map((part) => `(${part})`).join('');
  return new RegExp(`^${source.replace(/(?<!\\)\((?!\?)/g, '(?:')}$`);
};
