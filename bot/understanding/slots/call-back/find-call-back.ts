import { type Message, readMessage, type Span, spanOf, textAt } from '../../text/message.ts';
import type { CallBackSlot, DayPart, Language } from '../../types.ts';
import { findDate } from '../find-date.ts';
import { findHours } from './find-hours.ts';
import { findPhone } from './find-phone.ts';

/** Words by which somebody wants to be called, folded. "Je m'appelle Alex" and "I'll call you" are none. */
const wishes =
  /\b(?:r?appel(?:ez|le|er|lez)[- ](?:moi|nous)|(?:me|nous) (?:r?appel(?:er|ez|le|lez)|joindre|telephoner)|(?<!\bje )m'(?:r?appel(?:er|ez|le)|telephoner)|joignez[- ](?:moi|nous)|joignables? (?:au|a partir|apres|avant|entre)|(?:telephonez|contactez)[- ](?:moi|nous)|(?:passez|donnez)[- ](?:moi|nous) un coup de (?:fil|tel))\b|\b(?:bel|belt|bellen)(?: (?:jij|jullie|dan|maar|eens|even|gerust|best))? (?:me|mij|ons|mijn collega)\b|\b(?:me|mij|ons)\b[^.;!?]{0,30}\b(?:terugbellen|opbellen|bellen|belt|opbelt|terugbelt)\b|\bterugbellen\b|\bbereikbaar (?:op|tussen|na|vanaf|voor)\b|\b(?:calls?|ring|phone) (?:me|us|my colleague)\b|\bgive (?:me|us) a (?:call|ring|bell)\b|\b(?:reach|get) (?:me|us) (?:on|at)\b|\bcall(?:ed)? back\b|\bcall-back\b/;

/** Whether somebody wants to be called, with a number and a time or without. */
export function asksForCall(text: string): boolean {
  return wishes.test(readMessage(text).folded);
}

/** No more than a blank and a small word between what belongs together. */
const sideBySide = 4;

/** Parts of a day that say no hour. */
const dayParts: readonly (readonly [DayPart, RegExp])[] = [
  [
    'morning',
    /\b(?:matin|dans la matinee|(?:morgen)?ochtend|vanochtend|voormiddag|'s (?:ochtends|morgens)|morning)\b/,
  ],
  ['afternoon', /\bapres-?midi\b|\b(?:na|van|morgen)?middag\b|\bafternoon\b/],
  ['evening', /\b(?:ce soir|soiree|vanavond|avond|evening|tonight)\b/],
];

/**
 * The wish to be called (P8): the number as typed, when as typed and as far as it says an hour and a day. Claims what it
 * read, so that no number or hour of it is taken for a counter, a quantity, a case or an order. undefined without such words.
 */
export function findCallBack(
  message: Message,
  { language, today }: { language: Language; today: string },
): CallBackSlot | undefined {
  const wish = wishes.exec(message.folded);
  if (wish === null) return undefined;
  const phone = findPhone(message);
  if (phone) message.claimed.push(phone.span);
  const hours = findHours(message);
  const date = findDate(hours ? without(message, hours.span) : message, language, today);
  const day = date !== undefined && date.date >= today ? date : undefined;
  if (hours) message.claimed.push(hours.span);
  const part = hours === undefined ? dayPartOf(message) : undefined;
  if (day) message.claimed.push(day.span);
  const spans = [hours?.span, day?.span, part?.span].filter((span) => span !== undefined);
  if (!phone && spans.length === 0) return undefined;
  const time = hours?.time ?? (part ? ({ is: 'part', part: part.part } as const) : undefined);
  return {
    number: phone?.text ?? null,
    when: spans.length === 0 ? null : textsAt(message, spans),
    ...(day === undefined ? {} : { day: day.date }),
    ...(time === undefined ? {} : { time }),
  };
}

/** The hours would be read as part of the day: "monday 3-4pm". */
function without({ text, folded, claimed }: Message, { start, end }: Span): Message {
  const blank = (from: string): string => from.slice(0, start) + ' '.repeat(end - start) + from.slice(end);
  return { text: blank(text), folded: blank(folded), claimed };
}

function dayPartOf(message: Message): { part: DayPart; span: Span } | undefined {
  for (const [part, pattern] of dayParts) {
    const match = pattern.exec(message.folded);
    if (match !== null) return { part, span: spanOf(match) };
  }
  return undefined;
}

/** What is typed side by side stays together: "tomorrow 9ish"; the rest behind a comma. */
function textsAt(message: Message, spans: readonly Span[]): string {
  const [first, ...others] = [...spans].sort((left, right) => left.start - right.start);
  if (first === undefined) return '';
  const joined = [first];
  for (const next of others) {
    const last = joined.at(-1) ?? first;
    if (next.start - last.end > sideBySide) joined.push(next);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
  }
  return joined.map((span) => textAt(message, span).replace(/[.,;!?]+$/, '')).join(', ');
}
