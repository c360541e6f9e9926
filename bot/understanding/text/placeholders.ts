import { foreignNumber } from './foreign-number.ts';

/**
 * Facts that carry no meaning of their own for the intent, by the words that stand for them. Order matters:
 * what is longest and surest first. Patterns run on folded text.
 */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b[\w.+-]{1,64}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,30}){1,4}/g, ' xxmail '],
  [/\bhttps?:\/\/\S{1,300}/g, ' xxurl '],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, ' xxip '],
  [/\bcs[ -]?0{0,3}\d{4,7}\b/g, ' xxcase '],
  [/(?:^|(?<=[\s([]))#0{0,2}[1-9]\d{4,5}\b/g, ' xxcase '],
  [new RegExp(`(?<![\\w-])(?:${foreignNumber})(?![\\w])`, 'g'), ' xxcase '],
  [/\b(?:asset-)?\d{8}(?:-\d{8})?(?:-\d{3}-[a-z]+)?\b/g, ' xxdevice '],
  [
    /\b(?:\+|00)?\d{1,4}(?:[ ./-]\d{2,4}){3,5}\b|\b0\d{2,4}(?:[ ./-]?\d{3,4}){2}\b|\b0[89]\d{2}\b/g,
    ' xxphone ',
  ],
  [/\b[a-z]{2,4}[ -]?\d{5,7}\b/g, ' xxdevice '],
  [/\b\d[a-z]{2}\d{5}\b/g, ' xxdevice '],
  [
    /\b\d{1,3}r\d{3,5}\b|\b\d{4}[a-z]\d{3}(?:aa)?\b|\b[a-z]{2}-?\d{2,4}(?:bk|[cmyk])?\b(?=.{0,3}$)|\btn-?\d{3,4}(?:bk|[cmyk])?\b/g,
    ' xxsupply ',
  ],
  [/\b1\d{2}\s?[:=]\s?[\d., ]{1,12}/g, ' xxcounter '],
  [/\b(?:ir[ -]?adv[ -]?)?[cm][ -]?\d{4}i?\b/g, ' xxmodel '],
  [/\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b(?!\d)/g, ' xxday '],
  [/\b\d{1,3}(?:[., ]\d{3}){1,2}\b|\b\d{5,7}\b/g, ' xxbig '],
  [/\b(?=[a-z0-9-]*\d)(?=[a-z0-9-]*[a-z])[a-z0-9]{1,8}-[a-z0-9]{2,8}\b/g, ' xxcode '],
];

/** Replaces serials, numbers, addresses and codes of a folded text by a word for their type. */
export const replaceFacts = (folded: string): string =>
  patterns.reduce((text, [pattern, word]) => text.replace(pattern, word), folded);

/** The same for one word that is left over: digits alone, or letters and digits mixed. */
export const replaceFactWord = (word: string): string => {
  if (/^\d+$/.test(word)) return word.length >= 4 ? 'xxbig' : 'xxnum';
  return /\d/.test(word) && /[a-z]/.test(word) && word.length >= 4 ? 'xxcode' : word;
};
