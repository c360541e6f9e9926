const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Entities as the characters they stand for. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

/** Markup gone; what ends a line ends it in the text too. */
export function withoutTags(markup: string): string {
  return markup.replace(/<br\s*\/?>|<\/(?:p|div|li|tr)>/gi, '\n').replace(/<[^<>]+>/g, '');
}

/** A cell of a table is one line, and a tab ends it. */
const cells = /<t[dh]\b[^<>]*>(.*?)<\/t[dh]>/gis;

/** HTML as plain text: the rows of a table as lines, its cells parted by tabs. */
export function htmlText(html: string): string {
  const laid = html
    .replace(/\s*\n\s*/g, ' ')
    .replace(cells, (_, cell: string) => `${withoutTags(cell).trim().replace(/\s+/g, ' ')}\t`);
  return withoutEntities(withoutTags(laid))
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/[ \t]*\n */g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
