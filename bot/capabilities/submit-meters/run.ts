import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import { correctReadings } from '../../../domain/meters/correct-readings.ts';
import type { GivenReading } from '../../../domain/meters/rules/judge-reading.ts';
import { submitReadings } from '../../../domain/meters/submit-readings.ts';
import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { deviceName } from '../parts/device/device-name.ts';
import {
  draftToCorrect,
  giveReadings,
  type MeterFacts,
  type MetersDraft,
  type OtherDevice,
} from './draft.ts';
import { counterName } from './labels.ts';
import { readingsOf, valuesByCode } from './readings.ts';

/** Records the readings, or corrects those they take the place of, and shows them (F12, P4). */
export async function runMeters(
  scene: Scene,
  draft: MetersDraft,
  facts: MeterFacts,
): Promise<Outcome<Answer>> {
  const { device, correcting } = facts;
  if (device === null) return refuse('device-not-found');
  const values = valuesByCode(readingsOf(draft, facts).given);
  if (correcting) return correct(scene, correcting.submissionId, values);
  const submitted = await submitReadings(scene, device.id, values);
  if (!submitted.ok) return submitted;
  const { recorded, submissionId } = submitted.value;
  const sent = { device, submissionId, readings: recorded };
  const card = recordedCard(scene.t, sent, nextDevice(scene.t, draft.others));
  return done({ replies: [{ kind: 'card', card }] });
}

type Recorded = { device: Device; submissionId: string; readings: readonly GivenReading[] };

/** Readings as they were recorded, each with how much more it is, and the way to correct them. */
export function recordedCard(t: Texts, sent: Recorded, more: readonly CardAction[] = []): CardView {
  const rows = sent.readings.map((one) => ({ ...rowOf(t, one), detail: difference(t, one) }));
  return readingsCard(t, sent, { title: t.text('meters.recorded.title'), rows, more });
}

async function correct(
  scene: Scene,
  submissionId: string,
  values: ReadonlyMap<string, number>,
): Promise<Outcome<Answer>> {
  const corrected = await correctReadings(scene, submissionId, values);
  if (!corrected.ok) return corrected;
  const { t } = scene;
  const { sent, changed } = corrected.value;
  const rows = changed.map((one) => ({
    ...rowOf(t, one),
    detail: t.text('meters.correct.was', { value: t.number(one.was) }),
  }));
  const valueNow = (code: string) => changed.find(({ meter }) => meter.code === code)?.value;
  const readings = sent.readings.map((one) => ({ ...one, value: valueNow(one.meter.code) ?? one.value }));
  const title = t.text('meters.corrected.title');
  const card = readingsCard(t, { ...sent, readings }, { title, rows, more: [] });
  return done({ replies: [{ kind: 'card', card }] });
}

type Rows = Extract<CardView, { card: 'readings' }>['data']['rows'];

function readingsCard(
  t: Texts,
  sent: Recorded,
  { title, rows, more }: { title: string; rows: Rows; more: readonly CardAction[] },
): CardView {
  const intro = t.text('meters.recorded.intro', { device: deviceName(sent.device) });
  const change = beginOf(giveReadings, t.text('meters.correct'), draftToCorrect(sent));
  return { card: 'readings', data: { title, intro, rows, warnings: [], actions: [...more, change] } };
}

function rowOf(t: Texts, { meter, value }: GivenReading) {
  return { meter: counterName(t, meter), value: t.number(value) };
}

function difference(t: Texts, { meter: { last }, value }: GivenReading): string {
  if (last === null) return t.text('meters.recorded.first');
  return t.text('meters.recorded.more', { difference: value - last.value, date: t.date(last.readAt) });
}

/** Goes on with the readings of the other devices of the same message, one by one. */
export function nextDevice(t: Texts, others: readonly OtherDevice[]): CardAction[] {
  const [next, ...rest] = others;
  if (next === undefined) return [];
  const { text, ...known } = next;
  return [beginOf(giveReadings, t.text('meters.next', { device: text }), { ...known, others: rest })];
}
