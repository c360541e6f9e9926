import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardAction } from '../../../cards/views/card-view.ts';
import type { MeterState } from '../../../domain/meters/rules/meter-state.ts';
import type { SentReadings } from '../../../domain/meters/sent-readings.ts';
import { beginOf } from '../../engine/links.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { writeToDesk } from '../requests/general-request/request-draft.ts';
import { draftToCorrect, giveReadings, type MetersDraft } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { lastWords } from './labels.ts';
import { readingsOf } from './readings.ts';

/** What is recorded for a counter whose reading is corrected; null where new readings are given. */
export function recordedIn({ correcting }: MeterFacts, code: string): number | null {
  return correcting?.readings.find(({ meter }) => meter.code === code)?.value ?? null;
}

/** Whether there is something to send: new readings always, a correction once a figure is another one. */
export function differs(draft: MetersDraft, facts: MeterFacts): boolean {
  if (facts.correcting === null) return true;
  return readingsOf(draft, facts).given.some(({ meter, value }) => recordedIn(facts, meter.code) !== value);
}

/** What the person gave before and all that is given now can take the place of; null when nothing. */
export function ownBefore(draft: MetersDraft, facts: MeterFacts): SentReadings | null {
  const { own } = facts;
  const codes = new Set(own?.readings.map(({ meter }) => meter.code));
  return readingsOf(draft, facts).given.every(({ meter }) => codes.has(meter.code)) ? own : null;
}

/** The draft once the figures given are a correction of those. */
export function asCorrection(draft: MetersDraft, facts: MeterFacts): MetersDraft {
  const own = ownBefore(draft, facts);
  if (own === null) return draft;
  const { values, details } = draftToCorrect({ ...own, readings: readingsOf(draft, facts).given });
  const { corrects, ...recorded } = draftToCorrect(own);
  return {
    ...draft,
    corrects,
    values: { ...recorded.values, ...values },
    details: { ...recorded.details, ...details },
    said: [],
    stand: 'open',
  };
}

/** The title of the form. */
export function titleOf({ correcting }: MeterFacts) {
  return correcting === null ? 'meters.form.title' : 'meters.correct.title';
}

/** What is said above the form. */
export function introOf({ correcting }: MeterFacts) {
  return correcting === null ? 'meters.form.intro' : 'meters.correct.intro';
}

/** What stands beside a figure: what it takes the place of, or what is on record. `value` as it is written. */
export function detailOf(
  t: Texts,
  { code, last }: MeterState,
  value: string | undefined,
  facts: MeterFacts,
): string {
  const was = recordedIn(facts, code);
  if (was === null) return lastWords(t, last);
  const before = t.number(was);
  return value === before ? t.text('meters.correct.same') : t.text('meters.correct.was', { value: before });
}

/** What can be done about a wrong reading once it can no longer be corrected: give a new one, or ask the desk. */
export function correctionWaysOut(
  t: Texts,
  device: { id: string; serial: string; alias: string | null; model: string },
): CardAction[] {
  const text = t.text('sent.readings.toDesk', { device: deviceName(device) });
  return [
    beginOf(giveReadings, t.text('meters.form.title'), { deviceId: device.id }),
    beginOf(writeToDesk, t.text('sent.askDesk'), { text, deviceId: device.id }),
  ];
}
