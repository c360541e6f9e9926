import type { Turn } from './turn.ts';

/** Countries whose bank accounts have a number of this shape. */
const countries =
  'AD|AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FO|FR|GB|GI|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MC|MT|NL|NO|PL|PT|RO|SE|SI|SK|SM|TR';

/** What buttons and lists carry; its last part alone can look like a bank account. */
const uuid = '[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}';

/** An international bank account number, whole or in groups of four, whether or not its check digits are right; or an id. */
const bankNumber = new RegExp(
  `(?<id>${uuid})|(?<![\\p{L}\\d])(?:${countries})\\d{2}(?:[ \\u00a0.-]?[A-Z]{4})?(?:[ \\u00a0.-]?(?=[A-Z]{0,3}\\d)[A-Z\\d]{4}){2,7}(?:[ \\u00a0.-]?\\d{1,4})?(?![\\p{L}\\d])`,
  'giu',
);

/** The shortest there is, Norway's, has this many letters and figures. */
const shortest = 15;

const hidden = 'IBAN ••••';

/**
 * The turn as it is read and kept: the number of a bank account that somebody types is neither stored nor said again
 * (B11), whatever the message is about.
 */
export function withoutBankNumbers(turn: Turn): Turn {
  if (turn.kind === 'text') return { ...turn, text: masked(turn.text) };
  if (turn.kind !== 'submit') return turn;
  const values = Object.entries(turn.values).map(([field, value]) => [field, maskedValue(value)]);
  return { ...turn, values: Object.fromEntries(values) };
}

function maskedValue(value: unknown): unknown {
  return typeof value === 'string' ? masked(value) : value;
}

function masked(text: string): string {
  return text.replace(bankNumber, (found, id?: string) => id ?? (isLong(found) ? hidden : found));
}

function isLong(number: string): boolean {
  return number.replace(/[^A-Z\d]/gi, '').length >= shortest;
}
