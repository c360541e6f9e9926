/** Characters of a message that are looked at: a request is never that long, a pasted log is. */
export const maxTextLength = 2000;

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

/**
 * The text a person typed without what the channel wraps around it: mark-up, entities, invisible
 * characters, runs of spaces. Never throws; looks at no more than `maxTextLength` characters.
 */
export const cleanText = (text: string): string =>
  text
    .slice(0, maxTextLength * 2)
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/&[a-z#0-9]{2,8};/gi, (entity) => entities[entity.toLowerCase()] ?? ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .slice(0, maxTextLength)
    .trim();
