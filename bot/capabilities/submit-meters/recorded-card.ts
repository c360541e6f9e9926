import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardAction, CardData, CardView } from '../../../cards/views/card-view.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import type { Corrected } from '../../../domain/meters/correct-readings.ts';
import type { GivenReading } from '../../../domain/meters/rules/judge-reading.ts';
import { type Figure, lastRead } from '../../../domain/meters/rules/meter-state.ts';
import { beginOf } from '../../engine/links.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { draftToCorrect, giveReadings } from './draft.ts';
import { counterName } from './labels.ts';

/** Readings of one device as they were recorded, and the id they can be corrected by. */
export type Recorded = { device: Device; submissionId: string; readings: readonly (GivenReading & Figure)[] };

type Rows = CardData<'readings'>['rows'];

/** Readings of one device as they were recorded, each with how much more it is, and the way to correct them (F12, P4). */
export function recordedCard(t: Texts, sent: Recorded): CardView {
  return readingsCard(t, sent, { title: t.text('meters.recorded.title'), rows: recordedRows(t, sent) });
}

/** Readings once they were corrected, each with what it takes the place of. */
export function correctedCard(t: Texts, { sent, changed }: Corrected): CardView {
  const rows = changed.map((one) => ({
    ...rowOf(t, one),
    detail: t.text('meters.correct.was', { value: t.number(one.was) }),
  }));
  const readings = sent.readings.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  return readingsCard(t, { ...sent, readings }, { title: t.text('meters.corrected.title'), rows });
}

/** What was recorded of each counter, and how much more it is than the last time. */
export function recordedRows(t: Texts, { readings }: Pick<Recorded, 'readings'>): Rows {
  return readings.map((one) => ({ ...rowOf(t, one), detail: difference(t, one) }));
}

/** The way to correct readings that were recorded. */
export function correctButton(title: string, sent: Recorded): CardAction {
  return beginOf(giveReadings, title, draftToCorrect(sent));
}

function readingsCard(t: Texts, sent: Recorded, { title, rows }: { title: string; rows: Rows }): CardView {
  const intro = t.text('meters.recorded.intro', { device: deviceName(sent.device) });
  const actions = [correctButton(t.text('meters.correct'), sent)];
  return { card: 'readings', data: { title, intro, rows, warnings: [], actions } };
}

function rowOf(t: Texts, { meter, value }: GivenReading) {
  return { meter: counterName(t, meter), value: t.number(value) };
}

function difference(t: Texts, { meter: { last }, value }: GivenReading): string {
  if (last === null) return t.text('meters.recorded.first');
  return t.text('meters.recorded.more', { difference: value - last.value, date: t.date(lastRead(last)) });
}
