import { z } from 'zod';
import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import type { Flow } from '../../../engine/capability.ts';
import { formStep } from '../form/form-step.ts';
import { deviceOptions } from './about-device.ts';
import { chosenDevice, type DeviceDraft } from './device-draft.ts';
import type { DeviceFacts } from './device-facts.ts';
import { whichDevice } from './which-device.ts';

const schema = z.object({ device: z.string() });

/** The form before the device is known: it asks for the device, since everything else depends on it. */
export function deviceForm<D extends DeviceDraft, F extends DeviceFacts>(titleKey: TextKey, topic: TextKey) {
  return formStep<D, F, typeof schema>({
    ask: (_draft, facts) => ({
      schema,
      titleKey,
      submitKey: 'engine.next',
      fields: { device: { input: 'choice', labelKey: 'devices.fact.device', options: deviceOptions(facts) } },
    }),
    values: () => ({}),
    fill: (draft, { device }) => ({ ...draft, ...chosenDevice(device) }),
    summary: (_shown, draft, facts, view) => whichDevice(draft, facts, view, topic).card,
    asks(_shown, draft, facts, view) {
      const step = whichDevice(draft, facts, view, topic);
      return step.kind === 'card' ? step.asks : {};
    },
  });
}

type Form<D, F> = Required<Pick<Flow<D, F>, 'accept'>> & { show: NonNullable<Flow<D, F>['edit']> };

/** A form on demand whose fields depend on the device: for the device as long as that is open, then the form itself. */
export function deviceFirst<D extends DeviceDraft, F extends DeviceFacts>(
  form: Form<D, F>,
  titleKey: TextKey,
): Required<Pick<Flow<D, F>, 'edit' | 'accept'>> {
  const first = deviceForm<D, F>(titleKey, titleKey);
  const current = ({ device }: F) => (device === null ? first : form);
  return {
    edit: (draft, facts, view) => current(facts).show(draft, facts, view),
    accept: (draft, values, facts, view) => current(facts).accept(draft, values, facts, view),
  };
}
