import { generator } from './generator.ts';

/** Keys beside each other, enough for believable slips. */
const neighbours: Record<string, string> = {
  a: 'zq',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'rz',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'km',
  m: 'lp',
  n: 'bh',
  o: 'ip',
  p: 'om',
  q: 'as',
  r: 'et',
  s: 'qd',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'xs',
  x: 'wc',
  y: 'tu',
  z: 'ea',
};

/** The text with one slip, or two from five words on, each in another word of four letters or more. */
export function withTypos(text: string): string {
  const random = generator(text);
  const words = text.split(' ');
  const long = [...words.keys()].filter((i) => /^\p{L}{4,}$/u.test(words[i] ?? ''));
  const wanted = Math.min(words.length >= 5 ? 2 : 1, long.length);
  for (let n = 0; n < wanted; n += 1) {
    const [at] = long.splice(Math.floor(random() * long.length), 1);
    if (at !== undefined) words[at] = slip(words[at] ?? '', random);
  }
  return words.join(' ');
}

function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = word[at] ?? '';
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at - 1) + letter + (word[at - 1] ?? '') + word.slice(at + 1);
  const near = neighbours[letter] ?? letter;
  return word.slice(0, at) + (near[Math.floor(random() * near.length)] ?? letter) + word.slice(at + 1);
}
