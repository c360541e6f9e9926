/** The platform's own formatters of one locale and time zone. Building them is slow, so each is kept. */
export type Formatters = {
  number: Intl.NumberFormat;
  date: Intl.DateTimeFormat;
  dateTime: Intl.DateTimeFormat;
  /** Day of the week, day and month. */
  weekday: Intl.DateTimeFormat;
  /** Day, month and year in figures. */
  shortDate: Intl.DateTimeFormat;
  /** Year, month and day in the time zone, to count calendar days. */
  day: Intl.DateTimeFormat;
  relative: Intl.RelativeTimeFormat;
  and: Intl.ListFormat;
  or: Intl.ListFormat;
};

const kept = new Map<string, Formatters>();
const currencies = new Map<string, Intl.NumberFormat>();

/** Formatters of a locale; throws RangeError on a time zone that does not exist. */
export function formattersFor(locale: string, timeZone: string): Formatters {
  const id = `${locale}/${timeZone}`;
  const known = kept.get(id);
  if (known) return known;
  const made = build(locale, timeZone);
  kept.set(id, made);
  return made;
}

/** Formatter of amounts in a currency (ISO 4217). */
export function currencyFormatter(locale: string, currency: string): Intl.NumberFormat {
  const id = `${locale}/${currency}`;
  const known = currencies.get(id);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency });
  currencies.set(id, made);
  return made;
}

function build(locale: string, timeZone: string): Formatters {
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  return {
    number: new Intl.NumberFormat(locale),
    date: new Intl.DateTimeFormat(locale, day),
    dateTime: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }),
    weekday: new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone }),
    shortDate: new Intl.DateTimeFormat(locale, {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone,
    }),
    day: new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
}
