import { isFree, type Message, type Span } from '../../text/message.ts';
import { numberWords } from '../../text/number-words.ts';
import type { CallTime, ClockSaid } from '../../types.ts';

/** The hours of a call-back and where they stand in the text. */
export type FoundHours = { time: Hours; span: Span };

type Hours = Extract<CallTime, { from: ClockSaid }>;

const spoken = Object.entries(numberWords).filter(([word, value]) => value <= 12 && word.length > 2);
const hourWords = spoken.map(([word]) => word).join('|');
const beforeNoon = /^(?:am|a\.m\.|du matin|'s (?:ochtends|morgens)|in the morning)/;
const afterNoon = /^(?:pm|p\.m\.|de l'apres-midi|du soir|'s (?:middags|avonds)|in the (?:afternoon|evening))/;

/** "14h", "14h30", "9:30", "2pm", "9 uur", "half drie", "half past nine", "neuf heures et demie", "noon", "9ish". */
const clock = new RegExp(
  `(?<part>half past |half |kwart voor |kwart over |kwart na |quarter to |quarter past )?(?<![\\w+])(?:(?<noon>midi|noon|midday)\\b|(?<hour>\\d{1,2}|${hourWords}))(?<ish>ish)?(?:(?<![a-z])[h:u.](?<minute>[0-5]\\d)(?!\\d))?(?<unit> ?(?:h|heures?|uur|uren|u|o'clock)(?!\\w))?(?<more> et demie?| et quart)?(?: ?(?<side>am|pm|a\\.m\\.|p\\.m\\.|du matin|de l'apres-midi|du soir|'s ochtends|'s morgens|'s middags|'s avonds|in the morning|in the afternoon|in the evening)(?!\\w))?(?!\\w)`,
  'g',
);

/** Words in front of an hour; the first that fits says what it is. */
const leads: readonly (readonly [Hours['is'], RegExp])[] = [
  ['between', /\b(?:entre|tussen|between|from|van|de) (?:les )?$/],
  ['after', /\b(?:apres|a partir de|des|na|vanaf|after|as of|not before|pas avant|niet voor) (?:les )?$/],
  ['before', /\b(?:avant|voor|before|until|by|pas apres|not after|niet na) (?:les )?$/],
  [
    'at',
    /\b(?:a|vers|autour de|om|rond|tegen|omstreeks|at|around|about|like) (?:les |de |about |around |ongeveer )?$/,
  ],
];
const joint = /^ ?(?:et|en|and|a|tot|to|till|until|-|–) ?$/;

type Mention = { span: Span; clock: ClockSaid; is: Hours['is'] | null };

/** The hours of a message; undefined when none are named. Digits that belong to something else are left alone. */
export function findHours(message: Message): FoundHours | undefined {
  const mentions = [...message.folded.matchAll(clock)].flatMap((match) => mentionOf(message, match) ?? []);
  for (const [at, first] of mentions.entries()) {
    const second = mentions[at + 1];
    const gap = second ? message.folded.slice(first.span.end, second.span.start) : '';
    if (second && joint.test(gap) && (first.is === 'between' || second.is === null || gap.includes('-')))
      return {
        time: { is: 'between', from: withSide(first.clock, second.clock), to: second.clock },
        span: { start: first.span.start, end: second.span.end },
      };
    const is = first.is === 'between' ? 'after' : (first.is ?? (first.clock.isBare ? null : 'at'));
    if (is !== null) return { time: { is, from: first.clock, to: null }, span: first.span };
  }
  return undefined;
}

/** "3 to 4 pm": both are in the afternoon. */
function withSide(from: ClockSaid, to: ClockSaid): ClockSaid {
  const isSame = from.isOpen && !to.isOpen && to.hour >= 12 && from.hour < 12 && from.hour + 12 < to.hour;
  return isSame ? { ...from, hour: from.hour + 12, isOpen: false } : from;
}

function mentionOf(message: Message, match: RegExpExecArray): Mention | null {
  const { part, noon, hour = '', ish, minute, unit, more, side } = match.groups ?? {};
  const start = match.index;
  const span = { start, end: start + match[0].length };
  if (!isFree(message, span)) return null;
  const said = noon === undefined ? (/^\d/.test(hour) ? Number(hour) : numberWords[hour]) : 12;
  if (said === undefined || said > 23) return null;
  const before = message.folded.slice(0, start);
  const lead = leads.find(([, pattern]) => pattern.test(before));
  const led = lead?.[1].exec(before)?.[0].length ?? 0;
  const exact = { hour: said, minute: minute === undefined ? 0 : Number(minute) };
  const isBare = [part, noon, ish, minute, unit, more, side].every((one) => one === undefined);
  const moved = shifted(exact, part, more);
  return {
    span: { start: start - led, end: span.end },
    is: lead?.[0] ?? null,
    clock: { ...sided(moved, side), isBare, ...(noon === undefined ? {} : { isOpen: false }) },
  };
}

type Exact = { hour: number; minute: number };

/** "Half drie" is 2:30, "half past three" and "trois heures et demie" are 3:30; a quarter likewise. */
function shifted({ hour, minute }: Exact, part: string | undefined, more: string | undefined): Exact {
  const earlier = (hour + 23) % 24;
  const p = part?.trim();
  if (p === 'half') return hour > 0 ? { hour: earlier, minute: 30 } : { hour, minute };
  if (p === 'half past' || more?.includes('demi')) return { hour, minute: 30 };
  if (p === 'kwart voor' || p === 'quarter to') return { hour: earlier, minute: 45 };
  if (p !== undefined || more !== undefined) return { hour, minute: 15 };
  return { hour, minute };
}

function sided({ hour, minute }: Exact, side: string | undefined): Omit<ClockSaid, 'isBare'> {
  if (side !== undefined && afterNoon.test(side) && hour < 12)
    return { hour: hour + 12, minute, isOpen: false };
  if (side !== undefined && beforeNoon.test(side)) return { hour: hour % 12, minute, isOpen: false };
  return { hour, minute, isOpen: hour > 0 && hour < 12 };
}
