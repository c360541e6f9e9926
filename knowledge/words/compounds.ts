const links = ['', 's', 'e', 'en', 'n'];
const shortest = 3;

/**
 * Cuts a compound (`tonerafvalbak`, `paperjam`) into known words, the fewest that cover it; empty when it is no
 * compound of known words. Dutch joins parts with `s`, `e` or `en`.
 */
export function cutCompound(word: string, known: ReadonlySet<string>): string[] {
  if (word.length < 7) return [];
  const parts = cut(word, known, 3);
  return parts && parts.length > 1 ? parts : [];
}

function cut(rest: string, known: ReadonlySet<string>, most: number): string[] | null {
  if (known.has(rest)) return [rest];
  if (most === 1) return null;
  for (let end = rest.length - shortest; end >= shortest; end -= 1) {
    const head = rest.slice(0, end);
    if (!known.has(head)) continue;
    for (const link of links) {
      if (!rest.startsWith(link, end)) continue;
      const tail = cut(rest.slice(end + link.length), known, most - 1);
      if (tail) return [head, ...tail];
    }
  }
  return null;
}
