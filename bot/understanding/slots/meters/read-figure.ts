/** Why a figure cannot be taken as it is written. */
export type FigureFault = 'decimals' | 'too-large' | 'ambiguous' | 'unreadable';

/** A number as a person wrote it. */
export type Figure = {
  value: number | null;
  /** How many figures it has, without separators. */
  digits: number;
  fault: FigureFault | null;
  /** Written short ("90k", "9.03E+04"): what stands behind the last figure is not known. */
  rounded: boolean;
  /** It may also be a counter's code and a value, "113 154": a number only where a label stands beside it. */
  orCode?: true;
};

/** The highest reading a counter can show. */
const highest = 999_999_999;

const scientific = /(\d{1,9})(?:[.,](\d{1,9}))?e\+?(\d{1,2})(?![a-z0-9])/y;
const thousands = /(\d{1,6})(?:[.,](\d{1,3}))? ?k(?![a-z0-9])/y;
const grouped = /\d{1,3}(?:(?: |\.|,|')\d{3})+(?![a-z0-9]|[:=] ?\d)/y;
const plain = /\d{1,40}(?![a-z0-9])/y;
const decimals = /[.,]\d{1,12}(?![a-z0-9]|[:=] ?\d)/y;
const lookalikes = /[0-9oil]{1,9}(?:[ .,'][0-9oil]{3}){0,2}(?![a-z0-9])/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The number that begins at a place of a folded text, and where it ends; undefined for a code with letters in it. */
export function readFigure(text: string, at: number): { figure: Figure; end: number } | undefined {
  return readShort(text, at) ?? readLookalikes(text, at) ?? readGrouped(text, at) ?? readPlain(text, at);
}

function readShort(text: string, at: number): { figure: Figure; end: number } | undefined {
  const exponent = match(scientific, text, at);
  const short = exponent ?? match(thousands, text, at);
  if (short === null) return undefined;
  const places = exponent === null ? 3 : Number(short[3]);
  const fraction = short[2] ?? '';
  const value = Math.round(Number(`${short[1]}.${fraction || '0'}e${places}`));
  return { figure: whole(String(value), fraction.length <= places, true), end: at + short[0].length };
}

/** A value of nothing but figures; `exact` when nothing behind the point was lost. */
function whole(digits: string, exact = true, rounded = false): Figure {
  const value = Number(digits);
  const fault = !exact ? 'decimals' : value > highest ? 'too-large' : null;
  return { value: fault === null ? value : null, digits: digits.length, fault, rounded };
}

function readGrouped(text: string, at: number): { figure: Figure; end: number } | undefined {
  const found = match(grouped, text, at);
  if (found === null) return undefined;
  const written = oneNumber(found[0]);
  const separators = new Set(written.replace(/\d/g, ''));
  const end = at + written.length;
  const rest = match(decimals, text, end);
  if (rest !== null) return withDecimals(written, rest[0], separators, end);
  const figure = whole(written.replace(/\D/g, ''));
  if (separators.size > 1) return { figure: { ...figure, value: null, fault: 'ambiguous' }, end };
  return { figure, end };
}

/** "1,260 123,456" is two numbers: the space is not what groups the thousands. */
function oneNumber(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 || /^\d+ /.test(text) ? text : text.slice(0, space);
}

function withDecimals(
  before: string,
  rest: string,
  separators: ReadonlySet<string>,
  at: number,
): { figure: Figure; end: number } {
  const figure = whole(before.replace(/\D/g, ''), /^.0+$/.test(rest));
  const isClear = separators.size === 1 && !separators.has(rest[0] ?? '') && rest.length <= 3;
  const fault = isClear ? figure.fault : 'ambiguous';
  return { figure: { ...figure, fault, value: fault === null ? figure.value : null }, end: at + rest.length };
}

function readPlain(text: string, at: number): { figure: Figure; end: number } | undefined {
  const found = match(plain, text, at);
  if (found === null) return undefined;
  const end = at + found[0].length;
  const rest = match(decimals, text, end);
  if (rest === null) return { figure: whole(found[0]), end };
  return { figure: whole(found[0], /^.0+$/.test(rest[0])), end: end + rest[0].length };
}

/** Letters that look like figures: "9O 3l0". An "i" or "l" at the end is a unit or part of a model's name. */
function readLookalikes(text: string, at: number): { figure: Figure; end: number } | undefined {
  const found = match(lookalikes, text, at);
  if (found === null || !/[oil]/.test(found[0])) return undefined;
  const groups = found[0].split(/[ .,']/);
  const isNumber = groups.every((group, index) =>
    /\d/.test(group) ? !/[il]$/.test(group) : index > 0 && /^o+$/.test(group),
  );
  if (!isNumber || found[0].length < 2) return undefined;
  const digits = found[0].replace(/o/g, '0').replace(/[il]/g, '1').replace(/\D/g, '');
  return { figure: whole(digits), end: at + found[0].length };
}
