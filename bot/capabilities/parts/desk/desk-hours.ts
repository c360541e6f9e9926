import type { Texts } from '../../../../cards/texts/texts.ts';
import type { Opening } from '../../../../domain/programmes/rules/opening-hours.ts';
import type { Support } from '../../../../domain/programmes/schema.ts';

/** "Open now, until 18:00", "opens tomorrow at 8:30" (B12). */
export function openingWords(t: Texts, opening: Opening): string {
  if (opening.open) return t.text('support.open', { time: timeWords(t, opening.closes) });
  const { inDays, weekday, at } = opening.opens;
  const time = timeWords(t, at);
  if (inDays === 0) return t.text('support.opens.today', { time });
  if (inDays === 1) return t.text('support.opens.tomorrow', { time });
  return t.text('support.opens.later', { day: weekdayName(t, weekday), time });
}

/** "Monday to Friday, 8:30 to 18:00". */
export function hoursWords(t: Texts, { days, opens, closes }: Support['hours']): string {
  return t.text('support.hours', {
    days: daysWords(t, days),
    opens: timeWords(t, opens),
    closes: timeWords(t, closes),
  });
}

function daysWords(t: Texts, days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first = 1] = sorted;
  const last = sorted.at(-1) ?? first;
  const unbroken = sorted.length > 2 && last - first === sorted.length - 1;
  if (unbroken) return t.text('support.days', { first: weekdayName(t, first), last: weekdayName(t, last) });
  return t.list(sorted.map((day) => weekdayName(t, day)));
}

/** `HH:mm` as it is read aloud in the reader's language. */
export function timeWords(t: Texts, time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return t.text('support.time', { hours: String(Number(hours)), minutes });
}

/** Monday, 1, fell on the first day of 2024. */
function weekdayName({ locale }: Texts, weekday: number): string {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return names.format(new Date(Date.UTC(2024, 0, weekday)));
}
