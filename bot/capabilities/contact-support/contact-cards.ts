import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardData, CardView } from '../../../cards/views/card-view.ts';
import type { PublicLine } from '../../../domain/programmes/list-public-lines.ts';
import { helpLine } from '../../../domain/programmes/rules/help-line.ts';
import { type Opening, openingAt } from '../../../domain/programmes/rules/opening-hours.ts';
import type { Support, SupportTopic } from '../../../domain/programmes/schema.ts';
import type { Scene, Speech } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { noticeCard } from '../parts/cards.ts';
import { askForAccess } from '../request-access/request-access.ts';
import { writeToDesk } from '../requests/general-request/request-draft.ts';

type Facts = CardData<'notice'>['facts'];

/**
 * How to reach a person: whether somebody answers now, the number with what to press for the topic at hand (all of
 * them when it is not known), what the call costs, the hours, and a way to write instead (B12, G64, X59, X65).
 */
export function contactCard({ t, now, actor }: Scene, topic: SupportTopic | null): CardView {
  const { support } = actor.programme;
  const opening = openingAt(support.hours, now, actor.account.timeZone);
  const write = beginOf(writeToDesk, t.text('support.write'), {}, 'positive');
  const text = t.text(opening.open ? 'support.text.open' : 'support.text.closed');
  return noticeCard(openingWords(t, opening), [text], {
    facts: [
      { label: t.text('support.fact.phone'), value: helpLine(support, topic) },
      ...menuFacts({ t }, support, topic),
      ...chargeFacts({ t }, support),
      { label: t.text('support.fact.hours'), value: hoursWords(t, support.hours) },
    ],
    actions: [write],
  });
}

/** What to press for what, when the topic does not tell which. */
function menuFacts({ t }: Pick<Speech, 't'>, { prompts }: Support, topic: SupportTopic | null): Facts {
  if (topic !== null && prompts[topic] !== undefined) return [];
  return (Object.entries(prompts) as [SupportTopic, string][]).map(([about, keys]) => ({
    label: t.text(`support.topic.${about}`),
    value: keys,
  }));
}

function chargeFacts({ t }: Pick<Speech, 't'>, { charge }: Support): Facts {
  if (charge === null) return [];
  const price = t.money(charge.centsPerMinute, charge.currency);
  return [{ label: t.text('support.fact.charge'), value: t.text('support.charge', { price }) }];
}

/**
 * How somebody reaches a person whom nobody knows yet: the public lines by country, and the request for access. No
 * word of any customer (F47), and no "open now": where they are is not known.
 */
export function visitorCard({ t, language }: Speech, lines: readonly PublicLine[]): CardView {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const ask = beginOf(askForAccess, t.text('access.hello.button'), {}, 'positive');
  const text = t.text(lines.length > 0 ? 'support.visitor.lines' : 'support.visitor.noLines');
  return noticeCard(t.text('support.visitor.title'), [text], {
    facts: lines.map(({ country, phone, hours }) => ({
      label: countries.of(country) ?? country,
      value: `${phone} · ${hoursWords(t, hours)}`,
    })),
    actions: [ask],
  });
}

/** "Open now, until 18:00", "opens tomorrow at 8:30" (B12). */
function openingWords(t: Texts, opening: Opening): string {
  if (opening.open) return t.text('support.open', { time: timeWords(t, opening.closes) });
  const { inDays, weekday, at } = opening.opens;
  const time = timeWords(t, at);
  if (inDays === 0) return t.text('support.opens.today', { time });
  if (inDays === 1) return t.text('support.opens.tomorrow', { time });
  return t.text('support.opens.later', { day: weekdayName(t, weekday), time });
}

/** "Monday to Friday, 8:30 to 18:00". */
function hoursWords(t: Texts, { days, opens, closes }: Support['hours']): string {
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
function timeWords(t: Texts, time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return t.text('support.time', { hours: String(Number(hours)), minutes });
}

/** Monday, 1, fell on the first day of 2024. */
function weekdayName({ locale }: Texts, weekday: number): string {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return names.format(new Date(Date.UTC(2024, 0, weekday)));
}
