import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import type { FieldOption } from '../../../../cards/views/form-view.ts';
import {
  type Flow,
  type FlowClick,
  type FlowView,
  onClick,
  type Step,
  type Utterance,
} from '../../../engine/capability.ts';
import type { About } from '../../../engine/spoken-of.ts';
import { noChoice } from '../form/form-step.ts';
import {
  anotherDevice,
  chosenDevice,
  type DeviceDraft,
  deviceFields,
  deviceOf,
  deviceSaid,
} from './device-draft.ts';
import { type DeviceFacts, loadDevices } from './device-facts.ts';
import { ownedDeviceName, spokenDevice } from './device-name.ts';
import { chooseDevice, turnDevices, whichDevice } from './which-device.ts';

/** What a flow about a device shares with all others: which one it is, "the other one", and the click on a list. */
export function aboutDevice<D extends DeviceDraft, F extends DeviceFacts>(topic: TextKey) {
  const clicks: FlowClick<D, F>[] = [
    turnDevices<D, F>(),
    onClick(chooseDevice, { apply: (draft: D, { deviceId }) => ({ ...draft, ...chosenDevice(deviceId) }) }),
  ];
  return {
    begin: (draft: D, utterance: Utterance): D => ({ ...draft, ...deviceSaid(draft, utterance) }),
    amend(draft: D, { understanding }: Utterance, { devices }: DeviceFacts): D {
      const { act, slots } = understanding;
      const isOther = act === 'other-one';
      return { ...draft, ...(isOther ? anotherDevice(draft, devices) : deviceFields(draft, slots.device)) };
    },
    load: loadDevices satisfies Flow<D, DeviceFacts>['load'],
    loadedFor: deviceOf satisfies Flow<D, F>['loadedFor'],
    about: aboutIt satisfies Flow<D, F>['about'],
    /** The choice while the device is not known; null once it is. */
    ask: (draft: D, facts: F, view: FlowView): Step | null =>
      facts.device === null ? whichDevice(draft, facts, view, topic) : null,
    clicks,
  };
}

/** The device a draft is about, for the messages after it. */
export function aboutIt(_draft: unknown, { device }: Pick<DeviceFacts, 'device'>): About {
  return spokenDevice(device);
}

/** The devices a form offers: the person's own, and first the one it is about when that is none of them. */
export function deviceOptions({ devices, device }: DeviceFacts): FieldOption[] {
  const offered = device && !devices.some((one) => one.id === device.id) ? [device, ...devices] : devices;
  return offered.map((one) => ({ value: one.id, label: ownedDeviceName(one) }));
}

/** The draft's device after a form; "none of them" is kept, so that an only device is not taken for it. */
export function filledDevice(answer: string | undefined): DeviceDraft {
  if (answer !== undefined && answer !== noChoice) return chosenDevice(answer);
  return { deviceId: null, candidates: [], unknownDevice: '' };
}
