import type { TextKey } from './catalogue.ts';
import { currencyFormatter, type Formatters, formattersFor } from './formatters.ts';
import { defaultLocales, type Language } from './language.ts';
import { formatMessage, type TextArgs } from './message.ts';
import { relativeTime } from './relative-time.ts';
import { typesetDate } from './typeset.ts';

/** Everything that is said, in one reader's language, habits and time zone. */
export type Texts = {
  language: Language;
  /** BCP 47 tag the figures and dates follow, such as `fr-CA`. */
  locale: string;
  /** IANA name of the reader's time zone. */
  timeZone: string;
  text(key: TextKey, args?: TextArgs): string;
  number(value: number): string;
  /** Day, month and year. */
  date(moment: Date): string;
  /** Day of the week, day and month: what is near needs no year. */
  weekday(moment: Date): string;
  /** The same in figures, as columns need it: 27/11/2026. */
  shortDate(moment: Date): string;
  dateTime(moment: Date): string;
  /** The reader's calendar day, as yyyy-mm-dd. */
  isoDay(moment: Date): string;
  /** "3 minutes ago", "yesterday"; beyond a week the date. */
  relative(moment: Date, now: Date): string;
  /** An amount in hundredths of `currency` (ISO 4217). */
  money(cents: number, currency: string): string;
  list(items: readonly string[], joint?: 'and' | 'or'): string;
};

export type TextsOptions = {
  /** IANA name; UTC when nothing is known of the reader. */
  timeZone?: string;
  /** ISO 3166 country whose habits figures and dates follow, such as `CA`; the language's own otherwise. */
  region?: string;
};

/** The texts of a language; the same arguments give equal results and share their formatters. */
export function textsFor(language: Language, options: TextsOptions = {}): Texts {
  const locale = localeOf(language, options.region);
  const timeZone = options.timeZone ?? 'UTC';
  return build(language, locale, timeZone, formattersFor(locale, timeZone));
}

function build(language: Language, locale: string, timeZone: string, formatters: Formatters): Texts {
  return {
    language,
    locale,
    timeZone,
    text: (key, args) => formatMessage(language, locale, key, args),
    number: (value) => formatters.number.format(value),
    date: (moment) => typesetDate(language, formatters.date.format(moment)),
    weekday: (moment) => typesetDate(language, formatters.weekday.format(moment)),
    shortDate: (moment) => formatters.shortDate.format(moment),
    dateTime: (moment) => typesetDate(language, formatters.dateTime.format(moment)),
    isoDay: (moment) => formatters.day.format(moment),
    relative: (moment, now) => typesetDate(language, relativeTime(formatters, moment, now)),
    money: (cents, currency) => currencyFormatter(locale, currency).format(cents / 100),
    list: (items, joint = 'and') => formatters[joint].format(items),
  };
}

/** A region that is no country code is ignored: figures in the language's usual form are better than none. */
function localeOf(language: Language, region: string | undefined): string {
  return region && /^[A-Za-z]{2}$/.test(region)
    ? `${language}-${region.toUpperCase()}`
    : defaultLocales[language];
}
