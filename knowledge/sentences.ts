/** Sentences and steps of a body, without headings, numbers and pictures; a colon or a semicolon ends one as well. */
export function sentencesOf(body: string): string[] {
  return body
    .split('\n')
    .map((line) => line.replace(/!\[[^\]]*\]\([^)]*\)/g, '').replace(/^\s*(?:\d+[.)]|#+|[-*])\s*/, ''))
    .flatMap((line) => line.split(/(?<=[.?!:;])\s+/))
    .filter((sentence) => countWords(sentence) > 0);
}

/** How many words a text has, elided and hyphenated ones counted as one. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
