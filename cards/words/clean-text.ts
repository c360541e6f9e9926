/** Characters that act on the text around them, or on the terminal: of no use in a card. Tab and line feed stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Text as both chat systems take it: composed characters (Slack wants NFC), LF line ends, no control characters and no
 * marks that would turn around the writing direction of what follows; half an emoji becomes U+FFFD.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd')
    .normalize('NFC')
    .trim();
}
