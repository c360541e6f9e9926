import { chatSpellings } from './chat-spellings.ts';

const spellings = new Map(Object.entries(chatSpellings));

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can|won|shan)'t\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/\b(i|you|we|they)'(?:ve)\b/g, '$1 have'],
  [/\b(i|you|we|they|he|she|it)'ll\b/g, '$1 will'],
  [/\bi'm\b/g, 'i am'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\b(it|what|where|that|there|who|how|he|she)'s\b/g, '$1 is'],
  [/(^|\s)'k\b/g, '$1ik'],
  [/(^|\s)'t\b/g, '$1het'],
  [/(^|\s)'n\b/g, '$1een'],
  [/\bz'n\b/g, 'zijn'],
  [/\bm'n\b/g, 'mijn'],
  [/\bkesk'?/g, 'qu est ce qu '],
  [/&/g, ' and '],
  [/\bn ?(?:&|and) ?b\b/g, ' noir et blanc '],
  [/\bb ?(?:&|and|\/) ?w\b/g, ' black and white '],
  [/\bz ?(?:&|and|\/) ?w\b/g, ' zwart wit '],
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
];

/** The words of a folded text: contractions opened, chat spellings written out, letters repeated for effect cut. */
export const tokenise = (folded: string): string[] => {
  let text = folded;
  for (const [pattern, replacement] of contractions) text = text.replace(pattern, replacement);
  const words: string[] = [];
  for (const match of text.matchAll(/[a-z0-9ß]+|[!?]+|[\u{1f300}-\u{1faff}]/gu)) {
    const word = match[0].replace(/([a-z])\1{2,}/g, '$1$1');
    const spelling = spellings.get(word);
    if (spelling === undefined) words.push(word[0] === '!' || word[0] === '?' ? word.slice(0, 1) : word);
    else words.push(...spelling.split(' ').filter((part) => part !== ''));
  }
  return words;
};
