/**
 * Teams reads Markdown in every text of a card. What people wrote is shown as they wrote it: the characters Markdown
 * would act on get a backslash, only where it would act, so that a client without Markdown shows few of them.
 */

/** Emphasis, code, links, entities, HTML; and `${`, lest a template engine take it for its own. */
const inline = /[\\*`[\]~<&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\$)\{/gu;
/** Headings, quotes, lists and rules, which only count at the start of a line. */
const lineStart = /^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-{2,}\s*$|={1,}\s*$)/gm;
const orderedItem = /^(\s*\d{1,9})([.)])(?=\s|$)/gm;

/** Text to put into a TextBlock or a fact. Line ends become paragraphs, the only break every Teams client shows. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(inline, '\\$&')
    .replace(lineStart, '$1\\$2')
    .replace(orderedItem, '$1\\$2')
    .replace(/\n{2,}|\n/g, (breaks) => (breaks === '\n' ? '\n\n' : '\n\n\n'));
}

/** The text `escapeMarkdown` was given, runs of empty lines counting as one. */
export function unescapeMarkdown(text: string): string {
  return text
    .replace(/\n{3}|\n{2}/g, (breaks) => breaks.slice(1))
    .replace(/\\([\\*`[\]~<&_{#>+\-=.)])/g, '$1');
}
