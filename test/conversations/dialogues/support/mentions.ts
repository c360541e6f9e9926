import type { Mention } from './dialogue.ts';

/** Whether it can be read in the text. */
export function mentions(text: string, mention: Mention): boolean {
  const readable = fold(text);
  return [mention].flat().some((one) => patternOf(one).test(readable));
}

/** Whether a figure stands with its name, and no other of these names in between. */
export function pairs(text: string, name: string, figure: number, names: readonly string[]): boolean {
  const others = names.filter((one) => one !== name).map(source);
  const between = others.length === 0 ? '[^]' : `(?:(?!${others.join('|')})[^])`;
  return new RegExp(`${source(name)}${between}*?${source(String(figure))}`).test(fold(text));
}

function patternOf(mention: string): RegExp {
  return new RegExp(source(mention));
}

/** A figure may be written in groups of three, and is no part of a longer one. */
function source(mention: string): string {
  const words = fold(mention).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const figures = words.replace(/\d{4,}/g, (digits) => digits.replace(/\d(?=(?:\d{3})+$)/g, "$&[ .,']?"));
  return `${/^\d/.test(words) ? '(?<!\\d)' : ''}${figures}${/\d$/.test(words) ? '(?!\\d)' : ''}`;
}

/** One case, no accents, plain spaces and apostrophes. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
    .toLowerCase();
}
