import type { Turn } from './turn.ts';

/** Countries whose bank accounts have a number of this shape. */
const countries =
  'AD|AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FO|FR|GB|GI|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MC|MT|NL|NO|PL|PT|RO|SE|SI|SK|SM|TR';

/** An international bank account number, whole or in groups of four, whether or not its check digits are right. */
const bankNumber = new RegExp(
  `(?<![\\p{L}\\d])(?:${countries})\\d{2}(?:[ \\u00a0.-]?[A-Z]{4})?(?:[ \\u00a0.-]?(?=[A-Z]{0,3}\\d)[A-Z\\d]{4}){2,7}(?:[ \\u00a0.-]?\\d{1,4})?(?![\\p{L}\\d])`,
  'giu',
);

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
  return text.replace(bankNumber, hidden);
}
