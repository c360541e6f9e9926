import { foldPlain } from '../../understanding/text/fold.ts';
import type { Language } from '../../understanding/types.ts';

/** Country names in every language by their code; built once, for they never change. */
const countryNames = (['fr', 'nl', 'en'] satisfies Language[]).map(
  (language) => new Intl.DisplayNames(language, { type: 'region' }),
);

/** The country a message names among those there are; null: none. */
export function countrySaid(text: string, countries: readonly string[]): string | null {
  const said = foldPlain(text);
  const isNamed = (code: string) =>
    countryNames.some((names) => {
      const name = foldPlain(names.of(code) ?? code);
      return new RegExp(`(?<![a-z])${name}(?![a-z])`).test(said);
    });
  return countries.find(isNamed) ?? null;
}

const dealer =
  /(?:\bdealer|\brevendeur|\bwinkel|\bmagasin|\bshop|\bchez|\bbij|\bfrom)\s*:?\s+((?:\p{Lu}[\p{L}\d'’&.-]*)(?:\s+(?:de|du|van|of|&|\p{Lu}[\p{L}\d'’&.-]*)){0,4})/u;

/** Who sold a product, as written behind the word for it; null: not said. */
export function dealerSaid(text: string): string | null {
  return dealer.exec(text)?.[1] ?? null;
}

const serialNamed =
  /(?:serial|s[ée]rie|serienummer|s\/?n)(?: ?(?:number|num[ée]ro|nummer|no|n°|nr))?\.?\s*(?:is|est|:|=)?\s*([A-Z0-9][A-Z0-9-]{4,}\d[A-Z0-9-]*)/i;
const serialAlone = /(?<![\w-])((?=[A-Z0-9-]*\d{4})[A-Z0-9][A-Z0-9-]{6,19})(?![\w-])/;

/** The serial number of a product: behind the word for it, or a figure as long as one; null: not said. */
export function serialSaid(text: string): string | null {
  return serialNamed.exec(text)?.[1] ?? serialAlone.exec(text)?.[1] ?? null;
}

/** Whether a message says that it is not sure (C12). */
export function saysGuess(text: string): boolean {
  return /\b(?:environ|a peu pres|je crois|je pense|vers|ongeveer|denk ik|rond|geloof|about|around|i think|roughly|guess|approximately|maybe|peut-etre|misschien)\b/.test(
    foldPlain(text),
  );
}

const months = [
  /\b(?:janvier|januari|january|jan)\b/,
  /\b(?:fevrier|februari|february|feb)\b/,
  /\b(?:mars|maart|march)\b/,
  /\b(?:avril|april)\b/,
  /\b(?:mai|mei|may)\b/,
  /\b(?:juin|juni|june)\b/,
  /\b(?:juillet|juli|july)\b/,
  /\b(?:aout|augustus|august)\b/,
  /\b(?:septembre|september|sept)\b/,
  /\b(?:octobre|oktober|october)\b/,
  /\b(?:novembre|november)\b/,
  /\b(?:decembre|december)\b/,
];

/**
 * The day of a purchase, yyyy-mm-dd and never after `today`: the date a message gives, or the first of a month it names,
 * which is a guess. null: it names none.
 */
export function boughtSaid(
  text: string,
  date: string | undefined,
  today: string,
): { day: string; isGuess: boolean } | null {
  const said = foldPlain(text);
  const month = months.findIndex((one) => one.test(said)) + 1;
  const year = /\b(?:19|20)\d{2}\b/.exec(said)?.[0];
  const hasDay =
    date !== undefined && (month === 0 || new RegExp(`\\b${Number(date.slice(8))}\\b`).test(said));
  if (hasDay) return { day: inThePast(date, today), isGuess: false };
  if (month === 0) return year === undefined ? null : { day: `${year}-01-01`, isGuess: true };
  const guessed = `${year ?? today.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  return { day: inThePast(guessed, today), isGuess: true };
}

/** Without a year a day that is still to come was one of last year. */
function inThePast(day: string, today: string): string {
  return day <= today ? day : `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
