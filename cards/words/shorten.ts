const graphemes = new Intl.Segmenter();

/** How far back the end of a word may be looked for: beyond, the word itself is cut. */
const wordReach = 25;

/** At most `max` UTF-16 units, ending in "…" when something was left out; never cuts an emoji or an accent in two. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = graphemes.segment(text).containing(max - 1)?.index ?? 0;
  const head = text.slice(0, end);
  const space = head.search(/\s\S*$/);
  const inWord = !/\s/.test(text.charAt(end));
  const kept = inWord && space > 0 && end - space <= wordReach ? head.slice(0, space) : head;
  return `${kept.trimEnd()}…`;
}
