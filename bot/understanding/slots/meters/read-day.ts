import { fold } from '../../text/fold.ts';
import { freeMatches, type Message, readMessage, type Span, spanOf } from '../../text/message.ts';
import type { Language } from '../../types.ts';
import { findDate } from '../find-date.ts';

const months =
  '(?:janvier|januari|january|janv|jan|fevrier|februari|february|fevr|fev|feb|mars|maart|march|mrt|mar|avril|april|avr|apr|mai|mei|may|juin|juni|june|jun|juillet|juli|july|juil|jul|aout|augustus|august|aug|septembre|september|sept|sep|octobre|oktober|october|okt|oct|novembre|november|nov|decembre|december|dec)';
const anyMonth = new RegExp(`(?<![a-z])${months}(?![a-z])`);

/** Days and years in figures. */
const inFigures: readonly RegExp[] = [
  /(?<![\w.,/-])\d{4}([-/.])\d{1,2}\1\d{1,2}(?![\w])/g,
  /(?<![\w.,/-])\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?![\w])/g,
  /(?<![\w.,/])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\w/])/g,
  /(?<=\b(?:du|le|au|op|on|van|per|of|dd|date|datum)[ .:]{1,2})(?:0?[1-9]|[12]\d|3[01])[.-](?:0?[1-9]|1[0-2])(?![\w]|[.,-]\d)/g,
];
const years: readonly RegExp[] = [
  /(?<=\b(?:date|datum|du|op|on)[ .:]{1,3})20\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\w)/g,
  /(?<=\b(?:trimestre|kwartaal|quarter|semestre|[tqk][1-4]) (?:[1-4] )?)20\d{2}(?!\w|[.,' ]\d{3})/g,
  /(?<![\w.,'-])20\d{2}(?= (?:readings?|meter|counter|standen|stand|teller|releve|compteur))/g,
  /(?<=\b(?:en|in|annee|jaar|year|of|exercice|[qt][1-4]) )20\d{2}(?!\w|[.,' ]\d{3})/g,
];
const withMonths: readonly RegExp[] = [
  `(?<![\\w.,])\\d{1,2} ?(?:er|st|nd|rd|th|e|ste|de)? ?(?:of |de |van )?${months}(?![a-z])\\.?(?:,? ?\\d{4}(?!\\d))?`,
  `(?<![a-z])${months}\\.? \\d{1,2}(?:st|nd|rd|th)?(?!\\w|[.,' ]\\d{3})(?:,? \\d{4}(?!\\d))?`,
  `(?<![a-z])${months}\\.? ?20\\d{2}(?!\\w|[., ]\\d{3})`,
  anyMonth.source,
].map((source) => new RegExp(source, 'g'));
const relative = new RegExp(
  `\\b(?:aujourd'?hui|vandaag|today|hier|yesterday|gisteren|gister|eergisteren|avant-?hier|day before yesterday|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:fin|einde?|end)(?: (?:of|de|du|van|the|la|het|last|vorige|deze|this|ce)){0,3} (?:${months}|mois|maand|month|semaine|week|jaar|year|annee)|ce matin|ce soir|vanmorgen|vanochtend|this morning|last night|(?:days?|dagen|dag|weeks?|weken) (?:ago|geleden)|il y a)\\b`,
);
const everyRelative = new RegExp(relative.source, 'g');

/** Every stretch of a message that has the shape of a day or a year; claims them. */
export function claimDays(message: Message): Span[] {
  const { folded } = message;
  const patterns = [
    ...(/\d[-/.]\d/.test(folded) ? inFigures : []),
    ...(anyMonth.test(folded) ? withMonths : []),
    ...(/20\d\d/.test(folded) ? years : []),
    ...(relative.test(folded) ? [everyRelative] : []),
  ];
  return patterns.flatMap((pattern) => {
    const found = freeMatches(message, pattern).map(spanOf);
    message.claimed.push(...found);
    return found;
  });
}

const monthDay = new RegExp(
  `\\d{1,2} ?(?:er|st|nd|rd|th|e|ste|de)? ?(?:of |de |van )?${months}|${months}\\.? \\d`,
);
const weekday =
  /(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:maan|dins|woens|donder|vrij|zater|zon)dag|day\b/;
const wholePeriod = /\b(?:mois|maand|month|semaine|week|annee|jaar|year)\b/;

/** Reads days: at most so many, since a calendar parser is slow; the same words are read once. */
export type DayReader = (text: string) => string | undefined;

/** Texts given to the calendar parser at most. */
const mostParsed = 20;

/**
 * Makes a reader of the day a reading was taken, from words such as "31/10/2026", "vendredi", "stand van gisteren".
 * Never a day after `today` (yyyy-mm-dd): readings are of the past, so "31 October" is the last one.
 */
export function createDayReader(language: Language, today: string): DayReader {
  const known = new Map<string, string | undefined>();
  return (text) => {
    const written = numericDay(text, today);
    if (written !== undefined) return written;
    const folded = fold(text);
    if (!relative.test(folded) && !monthDay.test(folded)) return undefined;
    if (!known.has(text) && known.size < mostParsed) known.set(text, spokenDay(text, language, today));
    return known.get(text);
  };
}

const writtenDay = /(?<!\d)(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?!\d)/;
const packedDay = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/;

/** A day in figures: the day first, as people here write it, unless only the month first makes a day of the past. */
function numericDay(text: string, today: string): string | undefined {
  const packed = packedDay.exec(text);
  if (packed !== null) return past(dayFrom(packed[1], packed[2], packed[3]), today);
  const written = writtenDay.exec(text);
  if (written === null) return undefined;
  const [, first = '', , second = '', year] = written;
  if (first.length === 4) return past(dayFrom(first, second, year), today);
  if (year === undefined) return lastOf(first, second, today);
  const full = year.length === 2 ? `20${year}` : year;
  return past(dayFrom(full, second, first), today) ?? past(dayFrom(full, first, second), today);
}

/** A day and month without a year: the last time it was. */
function lastOf(day: string, month: string, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  return past(dayFrom(String(year), month, day), today) ?? past(dayFrom(String(year - 1), month, day), today);
}

/** yyyy-mm-dd, or undefined when the calendar has no such day. */
function dayFrom(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

function past(day: string | undefined, today: string): string | undefined {
  return day !== undefined && day <= today ? day : undefined;
}

function spokenDay(text: string, language: Language, today: string): string | undefined {
  const message = readMessage(text.slice(0, 300));
  const found = findDate(message, language, today);
  if (found === undefined) return undefined;
  const words = message.folded.slice(found.span.start, found.span.end);
  if (wholePeriod.test(words) && !/\d|\b(?:fin|eind|einde|end)\b/.test(words)) return undefined;
  return found.date <= today ? found.date : earlier(found.date, words, today);
}

/** "Friday", "31 October": the last one, where the calendar names the coming one. */
function earlier(day: string, words: string, today: string): string | undefined {
  if (/\d{4}/.test(words)) return undefined;
  const moment = new Date(`${day}T00:00:00Z`);
  if (weekday.test(words) && !/\d/.test(words)) moment.setUTCDate(moment.getUTCDate() - 7);
  else if (new RegExp(months).test(words)) moment.setUTCFullYear(moment.getUTCFullYear() - 1);
  return past(moment.toISOString().slice(0, 10), today);
}
