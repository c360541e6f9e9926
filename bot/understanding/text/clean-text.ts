/** Characters of a message that are looked at: a request is never that long, a pasted log is. */
export const maxTextLength = 2000;

/** Characters looked at where rows are read one by one: the readings of a fleet in one mail. */
export const maxLaidLength = 30_000;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&eacute;': 'é',
  '&egrave;': 'è',
  '&agrave;': 'à',
  '&ccedil;': 'ç',
};

/** Mark-up, entities, invisible characters and typographic quotes and spaces, as plain text. */
const plainText = (text: string): string =>
  text
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/&[a-z#0-9]{2,8};/gi, (entity) => entities[entity.toLowerCase()] ?? ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .normalize('NFC');

/**
 * The text a person typed without what the channel wraps around it: mark-up, entities, invisible
 * characters, runs of spaces. Never throws; looks at no more than `maxTextLength` characters.
 */
export const cleanText = (text: string): string =>
  plainText(text.slice(0, maxTextLength * 2))
    .replace(/\s+/g, ' ')
    .slice(0, maxTextLength)
    .trim();

/**
 * The same with its lines, tabs and wide gaps kept, for what is laid out as rows and columns; rows and cells of
 * mark-up become lines and tabs. Looks at no more than `maxLaidLength` characters.
 */
export const laidText = (text: string): string =>
  plainText(
    text
      .slice(0, maxLaidLength)
      .replace(/<\/(?:td|th)>/gi, '\t')
      .replace(/<(?:br ?\/?|\/(?:p|div|tr|li|h\d))>/gi, '\n'),
  )
    .replace(/\r\n?/g, '\n')
    .replace(/[\f\v\u0085\u2028\u2029]/g, '\n');
