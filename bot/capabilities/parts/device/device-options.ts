import type { FieldOption } from '../../../../cards/views/form-view.ts';
import type { DeviceFacts } from './device-facts.ts';
import { deviceName } from './device-name.ts';

/** The devices a form offers: the person's own, and first the one it is about when that is none of them. */
export function deviceOptions({ devices, device }: DeviceFacts): FieldOption[] {
  const offered = device && !devices.some((one) => one.id === device.id) ? [device, ...devices] : devices;
  return offered.map((one) => ({ value: one.id, label: deviceName(one) }));
}
