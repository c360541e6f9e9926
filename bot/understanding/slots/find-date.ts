import type { ParsedResult } from 'chrono-node';
import * as en from 'chrono-node/en';
import * as fr from 'chrono-node/fr';
import * as nl from 'chrono-node/nl';
import { fold } from '../text/fold.ts';
import { isFree, type Message, type Span } from '../text/message.ts';
import type { Language } from '../types.ts';
import { type FoundDate, findRelativeDay } from './find-relative-day.ts';

const parsers = { fr: fr.casual, nl: nl.casual, en: en.GB } as const;

/** What a date looks like in each language; spares the calendar parsers on the many messages that have none. */
const hints: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:janv|fevr?|mars|avr|mai|juin|juil|aout|sept|octo?|nov|dec|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[a-z]*\b|\bil y a\b|\bdans \d|\b(?:prochain|derniere?)\b|\d[/-]\d/,
  nl: /\b(?:jan|feb|maart|mrt|april|mei|juni|juli|aug|sep|okt|nov|dec|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)[a-z]*\b|\bgeleden\b|\b(?:volgende|vorige|afgelopen)\b|\d[/-]\d/,
  en: /\b(?:jan|feb|march|apr|may|june|july|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day|uary|ruary|il|ust|t|tember|ober|ember|s|rs)?\b|\bago\b|\b(?:next|last) |\d[/-]\d/,
};

const names = /[a-z]{3,}|\d[/-]\d|\d{1,2}\.\d{1,2}\.\d{2,4}/;
const backward =
  /\b(?:depuis|sinds|since|dernier|derniere|last|vorige|ago|geleden|il y a|gisteren|hier|yesterday|as of|au|op|(?<!a partir )du)\b[^.]{0,14}$/;

/** The first day of a message as yyyy-mm-dd, from the calendar day `today`; undefined when none is named. */
export function findDate(message: Message, language: Language, today: string): FoundDate | undefined {
  const relative = findRelativeDay(message, today);
  if (relative !== undefined) return relative;
  const order: Language[] = [
    language,
    ...(['fr', 'nl', 'en'] as const).filter((other) => other !== language),
  ];
  for (const candidate of order) {
    const found = hints[candidate].test(message.folded) ? parse(message, candidate, today) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function parse(message: Message, language: Language, today: string): FoundDate | undefined {
  const reference = new Date(`${today}T12:00:00`);
  const results = parsers[language].parse(message.text.slice(0, 400), reference, { forwardDate: false });
  for (const result of results) {
    const span = { start: result.index, end: result.index + result.text.length };
    if (!isFree(message, span) || !namesDay(result) || insideWord(message, span)) continue;
    return { date: isoDay(forward(result, message, reference)), span };
  }
  return undefined;
}

/** The library takes accented letters for the end of a word: "apr" is not in "après". */
function insideWord(message: Message, { start, end }: Span): boolean {
  return /[a-z]/.test(message.folded[start - 1] ?? ' ') || /[a-z]/.test(message.folded[end] ?? ' ');
}

function namesDay(result: ParsedResult): boolean {
  const { start } = result;
  const day = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month');
  return (
    day &&
    names.test(fold(result.text)) &&
    !/^(?:mar|mars|may|sun|sat|mei|don|dim|ven|wed|din|mon|jan|lun|sam|mer|jeu|zon|zat|dec|tue|march)$/i.test(
      result.text,
    )
  );
}

/** A weekday or a date without a year means the coming one, unless the words before it look back. */
function forward(result: ParsedResult, message: Message, reference: Date): Date {
  const date = result.start.date();
  const looksBack =
    backward.test(message.folded.slice(0, result.index)) ||
    backward.test(`${message.folded.slice(result.index, result.index + result.text.length)}`);
  if (
    date >= reference ||
    looksBack ||
    /hier|yesterday|gisteren|ago|geleden|il y a|dernier|last|vorig|today|vandaag|aujourd|passe/.test(
      result.text.toLowerCase(),
    )
  )
    return date;
  if (isoDay(date) === isoDay(reference)) return date;
  if (result.start.isCertain('weekday') && !result.start.isCertain('day')) date.setDate(date.getDate() + 7);
  else if (!result.start.isCertain('year')) date.setFullYear(date.getFullYear() + 1);
  return date;
}

function isoDay(date: Date): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
