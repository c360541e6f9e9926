import { z } from 'zod';
import type { CardView } from '../../../../cards/views/card-view.ts';
import type { Device } from '../../../../domain/fleet/find-device.ts';
import type { ReadingsOfDay } from '../../../../domain/meters/list-readings.ts';
import { noonOf } from '../../../../domain/programmes/rules/wall-clock.ts';
import type { Scene } from '../../../engine/capability.ts';
import { action, beginning, beginOf, linkTo } from '../../../engine/links.ts';
import type { Asked } from '../../../engine/question.ts';
import { choicesCard } from '../../parts/cards.ts';
import { deviceLine, deviceName } from '../../parts/device/device-name.ts';
import { giveReadings } from '../../submit-meters/draft.ts';
import { counterName } from '../../submit-meters/labels.ts';
import { requestDraft } from '../request-draft.ts';

/** The readings of one device. */
export const showReadings = action('query-meters.readings', z.object({ deviceId: z.uuid() }));

/** The way to having a reading checked. */
const dispute = beginning('query-meters', requestDraft);

/** The last readings of a device, each with the way to having it checked (F13, G43). */
export function historyCard(
  { t }: Pick<Scene, 't'>,
  device: Device,
  readings: readonly ReadingsOfDay[],
): Extract<CardView, { card: 'list' }> {
  const { id: deviceId } = device;
  const rows = readings.map((one) => {
    const date = t.date(noonOf(one.day));
    const figures = one.values.map((meter) => `${counterName(t, meter)}: ${t.number(meter.value)}`);
    const source = t.text(`meters.source.${one.estimated ? 'guess' : one.source}`);
    const reading = [date, ...one.values.map(({ code, value }) => `${code}: ${value}`)].join(' · ');
    return {
      title: date,
      detail: figures.join(' · '),
      state: one.isUnderReview ? t.text('meters.history.review') : source,
      button: beginOf(dispute, t.text('meters.history.dispute'), {
        deviceId,
        kind: 'dispute',
        answers: { reading },
      }),
    };
  });
  const send = beginOf(giveReadings, t.text('meters.menu.title'), { deviceId });
  return {
    card: 'list',
    data: {
      title: t.text('meters.history.title'),
      intro: deviceName(device),
      filters: [],
      rows,
      footer: rows.length === 0 ? t.text('meters.hint.none') : '',
      actions: [send],
    },
  };
}

/** Which device's readings, by a click or in words. */
export function whichReadings(
  { t }: Pick<Scene, 't'>,
  devices: readonly Device[],
): { card: CardView; asks: Asked } {
  const title = t.text('devices.which.title');
  const items = devices.map((device) => ({
    ...deviceLine(device),
    button: linkTo(showReadings, t.text('engine.choose.button'), { deviceId: device.id }),
  }));
  const options = items.map(({ title: label, button }, at) => ({
    label,
    click: button,
    deviceId: devices[at]?.id ?? null,
  }));
  const intro = t.text('devices.which.intro', { topic: t.text('meters.history.title') });
  return {
    card: choicesCard(title, intro, items),
    asks: { id: 'which-one', kind: 'which-device', text: title, options },
  };
}
