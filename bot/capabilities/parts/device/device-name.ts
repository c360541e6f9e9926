import type { About } from '../../../engine/spoken-of.ts';

type Named = { serial: string; model: string; alias: string | null };
type Owned = Named & { client?: string };

/** A device as people recognise it: the name they gave it, then model and serial number, which are never cut. */
export function deviceName({ serial, model, alias }: Named): string {
  return alias ? `${alias} · ${model} · ${serial}` : `${model} · ${serial}`;
}

/** The same with the company it belongs to, for whoever looks after several. */
export function ownedDeviceName(device: Owned): string {
  return [deviceName(device), device.client ?? ''].filter(Boolean).join(' · ');
}

/** A device as a line of a list: the name people know it by, and below it what tells it from the others. */
export function deviceLine({ serial, model, alias, place, client }: Owned & { place: string | null }) {
  const detail = [alias ? model : '', serial, place ?? '', client ?? ''].filter(Boolean).join(' · ');
  return { title: alias ?? model, detail };
}

/** A device, for the messages after it: "that one"; nothing where there is none. */
export function spokenDevice(device: { id: string; alias: string | null; serial: string } | null): About {
  return device === null ? {} : { device: { id: device.id, label: device.alias ?? device.serial } };
}
