import { z } from 'zod';
import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import type { CardAction, CardView } from '../../../../cards/views/card-view.ts';
import { type FlowView, onClick, type Step } from '../../../engine/capability.ts';
import { click } from '../../../engine/links.ts';
import { warningCard } from '../cards.ts';
import { choiceStep } from '../choice-step.ts';
import type { DeviceDraft } from './device-draft.ts';
import type { DeviceFacts } from './device-facts.ts';
import { deviceLine } from './device-name.ts';

/** One of the devices of a list. */
export const chooseDevice = click('device', z.object({ deviceId: z.uuid() }));

/** The devices further down the list, or its beginning again. */
const moreDevices = click('more', z.object({ from: z.number().int().min(0) }));

/** Turns that page, in any flow about a device. */
export const turnDevices = <D extends DeviceDraft, F>() =>
  onClick(moreDevices, { apply: (draft: D, { from }, _facts: F) => ({ ...draft, shownFrom: from }) });

/** More devices than this stand on further pages; the person may also write which one it is. */
const shownDevices = 8;

/**
 * Asks which device it is, each with the name its people gave it; the click is the flow's own `device`. A serial
 * number of another company reads like one that does not exist. `topic` says what for: the person sees at once when they
 * were misunderstood. `noted`: what is known of some of them already, by id; they come first.
 */
export function whichDevice(
  draft: DeviceDraft,
  { devices }: DeviceFacts,
  view: FlowView,
  topic: TextKey,
  noted: ReadonlyMap<string, string> = new Map(),
): Extract<Step, { kind: 'card' | 'end' }> {
  const { t } = view;
  if (devices.length === 0) return { kind: 'end', card: noDevices(view) };
  const { unknownDevice } = draft;
  const intro =
    unknownDevice === null
      ? t.text('devices.which.intro', { topic: t.text(topic) })
      : t.text('devices.which.unknown', { text: unknownDevice });
  const from = draft.shownFrom ?? 0;
  const first = devices.filter(({ id }) => noted.has(id));
  const ordered = [...first, ...devices.filter((device) => !first.includes(device))];
  const items = ordered.slice(from, from + shownDevices).map((device) => ({
    ...lineOf(device, noted.get(device.id)),
    deviceId: device.id,
    button: view.act(chooseDevice, t.text('engine.choose.button'), { deviceId: device.id }),
  }));
  return choiceStep({
    id: 'which-device',
    kind: 'which-device',
    title: t.text('devices.which.title'),
    intro,
    items,
    actions: [...turning(from, devices.length, view), view.cancel()],
    answers: { cancel: view.cancel() },
  });
}

function lineOf(device: Parameters<typeof deviceLine>[0], note: string | undefined) {
  const { title, detail } = deviceLine(device);
  return { title, detail: note === undefined ? detail : `${detail} · ${note}` };
}

function turning(from: number, count: number, { act, t }: FlowView): CardAction[] {
  const next = from + shownDevices;
  if (next < count) return [act(moreDevices, t.text('devices.which.more'), { from: next })];
  return from > 0 ? [act(moreDevices, t.text('devices.which.first'), { from: 0 })] : [];
}

function noDevices({ t }: FlowView): CardView {
  return warningCard(t.text('devices.which.title'), [t.text('devices.which.none')]);
}
