import { type Device, findDevice, listDevices } from '../../../domain/fleet/find-device.ts';
import { peopleOnDevices } from '../../../domain/fleet/people-on-devices.ts';
import type { Answer, Scene, Utterance } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { choicesCard, noticeCard } from '../parts/cards.ts';
import { deviceLine, deviceName, spokenDevice } from '../parts/device/device-name.ts';
import { changeWhoIsOn } from './draft.ts';
import { asksWho } from './said-people.ts';
import { namesOf } from './words.ts';

/** More than fit a card are found by naming the device. */
const shownDevices = 10;

/** "Who is on it?": answered from the record; null for a message that changes something. */
export async function answerWho(scene: Scene, utterance: Utterance): Promise<Answer | null> {
  const { text, understanding, recalled } = utterance;
  if (!asksWho(text)) return null;
  const { device: slot } = understanding.slots;
  const [only, ...others] = slot?.candidates ?? [recalled?.device?.id ?? ''].filter(Boolean);
  const device = only === undefined || others.length > 0 ? null : await findDevice(scene, only);
  if (device !== null)
    return { replies: [{ kind: 'card', card: await onOne(scene, device) }], about: spokenDevice(device) };
  if (slot !== undefined && slot.candidates.length === 0) return null;
  return overview(scene);
}

async function onOne(scene: Scene, device: Device) {
  const { t, actor } = scene;
  const people = (await peopleOnDevices(scene, [device])).get(device.id) ?? [];
  const title = t.text(actor.role === 'administrator' ? 'onDevice.change' : 'onDevice.ask');
  return noticeCard(deviceName(device), people.length === 0 ? [t.text('onDevice.none.text')] : [], {
    facts: [{ label: t.text('onDevice.fact.on'), value: namesOf(t, people) }],
    actions: [beginOf(changeWhoIsOn, title, { deviceId: device.id })],
  });
}

async function overview(scene: Scene): Promise<Answer | null> {
  const { t } = scene;
  const devices = await listDevices(scene, shownDevices);
  if (devices.length === 0) return null;
  const on = await peopleOnDevices(scene, devices);
  const items = devices.map((device) => {
    const { title, detail } = deviceLine(device);
    const names = namesOf(t, on.get(device.id) ?? []);
    return {
      title: `${title} · ${names}`,
      detail,
      button: beginOf(changeWhoIsOn, t.text('engine.edit'), { deviceId: device.id }),
    };
  });
  return { replies: [{ kind: 'card', card: choicesCard(t.text('onDevice.overview'), '', items) }] };
}
