import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { GivenReading } from '../../../domain/meters/rules/judge-reading.ts';
import { submitReadings } from '../../../domain/meters/submit-readings.ts';
import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { giveReadings, type MeterFacts, type MetersDraft, type OtherDevice } from './draft.ts';
import { counterName } from './labels.ts';
import { readingsOf, valuesByCode } from './readings.ts';

/** Records the readings and shows them, with the way to the next device of the same message (F12). */
export async function runMeters(
  scene: Scene,
  draft: MetersDraft,
  facts: MeterFacts,
): Promise<Outcome<Answer>> {
  const { device } = facts;
  if (device === null) return refuse('device-not-found');
  const { given } = readingsOf(draft, facts);
  const submitted = await submitReadings(scene, device.id, valuesByCode(given));
  if (!submitted.ok) return submitted;
  const card = recordedCard(scene.t, deviceName(device), submitted.value.recorded, draft);
  return done({ replies: [{ kind: 'card', card }] });
}

function recordedCard(
  t: Texts,
  device: string,
  recorded: readonly GivenReading[],
  { others }: MetersDraft,
): CardView {
  return {
    card: 'readings',
    data: {
      title: t.text('meters.recorded.title'),
      intro: t.text('meters.recorded.intro', { device }),
      rows: recorded.map((one) => ({
        meter: counterName(t, one.meter),
        value: t.number(one.value),
        detail: difference(t, one),
      })),
      warnings: [],
      actions: nextDevice(t, others),
    },
  };
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
