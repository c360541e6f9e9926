import { z } from 'zod';
import { buildForm } from '../../../cards/forms/build-form.ts';
import { validateForm } from '../../../cards/forms/validate-form.ts';
import type { Accepted, FlowView, Step } from '../../engine/capability.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { whichDevice } from '../parts/device/which-device.ts';
import { asksAbout } from '../parts/form/form-step.ts';
import type { OrderDraft } from './draft.ts';
import type { OrderFacts } from './facts.ts';

const deviceSchema = z.object({ device: z.string() });
type Values = Record<string, unknown>;

/** The form before the device is known: it asks for the device, since everything else depends on it. */
export function deviceForm(
  draft: OrderDraft,
  facts: OrderFacts,
  view: FlowView,
): Extract<Step, { kind: 'form' }> {
  const step = whichDevice(draft, facts, view, 'supplies.menu.title');
  if (step.kind !== 'card' && step.kind !== 'end') throw new Error('the choice of a device is a card');
  const form = build(facts, {}, {}, view);
  const asks = step.kind === 'card' ? step.asks : asksAbout(form.title, form.title, view);
  return { kind: 'form', form, summary: step.card, ready: false, asks };
}

/** Reads the device chosen; one that is not offered counts as none. */
export function acceptDevice(
  draft: OrderDraft,
  values: Values,
  facts: OrderFacts,
  view: FlowView,
): Accepted<OrderDraft> {
  const read = validateForm(deviceSchema, values, view.t);
  const device = read.ok ? facts.devices.find((one) => one.id === read.value.device) : undefined;
  if (device) return { ok: true, draft: { ...draft, ...chosenDevice(device.id) } };
  return { ok: false, form: build(facts, values, { device: view.t.text('forms.required') }, view) };
}

function build({ devices }: OrderFacts, values: Values, errors: Record<string, string>, { t }: FlowView) {
  const options = devices.map((device) => ({ value: device.id, label: deviceName(device) }));
  return buildForm(
    {
      schema: deviceSchema,
      titleKey: 'supplies.form.title',
      fields: { device: { input: 'choice', labelKey: 'supplies.fact.device', options } },
      submitKey: 'engine.next',
    },
    { values, errors },
    t,
  );
}
