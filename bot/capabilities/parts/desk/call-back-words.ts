import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CallBack, CallMoment } from '../../../../domain/cases/call-back.ts';
import { noonOf } from '../../../../domain/programmes/rules/wall-clock.ts';
import { timeWords } from './desk-hours.ts';

/** "06 39 98 14 07, Thursday 19 November, after 14:00 (“après 14h”)": what was typed stays beside what was made of it. */
export function callBackWords(t: Texts, { number, when, moment, timeZone }: CallBack): string {
  const said = when === null ? '' : t.text('desk.callBack.said', { when });
  const resolved = moment === null ? '' : `${momentWords(t, moment)}${zoneWords(t, timeZone)}`;
  const time = [resolved, said].filter(Boolean).join(' ');
  return [number ?? '', time].filter(Boolean).join(', ');
}

/** "Thursday 19 November, between 15:00 and 16:00". */
export function momentWords(t: Texts, { day, is, from, to }: CallMoment): string {
  const facts = { day: t.weekday(noonOf(day)), from: timeWords(t, from) };
  if (to !== null) return t.text('desk.callBack.between', { ...facts, to: timeWords(t, to) });
  return t.text(`desk.callBack.${is === 'between' ? 'at' : is}`, facts);
}

/** The place whose clock it is, for somebody who lives by another one. */
function zoneWords({ timeZone: own }: Texts, timeZone: string): string {
  return own === timeZone ? '' : ` (${timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone})`;
}
