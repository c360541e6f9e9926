import { catalogueItems } from '../../../../prisma/seed/demo/catalogue.ts';
import { devices, meters } from '../../../../prisma/seed/demo/fleet.ts';
import type { Waiting } from './dialogue.ts';
import { mentions, pairs } from './mentions.ts';
import type { OpenForm } from './open-forms.ts';

/** What keeps every open form from being the one that is wanted; null when one is. */
export function whyNot(wanted: Waiting, forms: readonly OpenForm[], mustBeReady: boolean): string | null {
  const about = `${[wanted.capability ?? 'something'].flat().join(' / ')}${wanted.device ? ` for ${wanted.device}` : ''}`;
  const name = mustBeReady ? `waiting: ${about}` : `open: ${about}`;
  const fitting = forms.filter((form) => isOf(form, wanted));
  if (fitting.length === 0) return name;
  const missing = fitting.map((form) => whatIsMissing(form, wanted, mustBeReady));
  const fewest = missing.reduce((best, one) => (one.length < best.length ? one : best));
  return fewest.length === 0 ? null : `${name}, ${fewest.join(', ')}`;
}

function isOf({ capability, device, text }: OpenForm, wanted: Waiting): boolean {
  const fits =
    wanted.capability === undefined || [wanted.capability].flat().some((one) => one === capability);
  if (!fits || wanted.device === undefined) return fits;
  return device === null ? shows(text, wanted.device) : device === wanted.device;
}

/** A device is known by its serial number or by the name people gave it. */
function shows(text: string, serial: string): boolean {
  const alias = devices.find((one) => one.serial === serial)?.alias;
  return mentions(text, alias === undefined ? serial : [serial, alias]);
}

const codes = [...new Set(meters.map(({ code }) => code))];
const numbers = catalogueItems.map(({ orderNumber }) => orderNumber);

function whatIsMissing(form: OpenForm, wanted: Waiting, mustBeReady: boolean): string[] {
  const all = `${form.held}\n${form.text}`;
  const missing = (wanted.holds ?? []).filter((one) => !mentions(all, one));
  const there = (wanted.lacks ?? []).filter((one) => mentions(form.held, one));
  const figures = Object.entries(wanted.figures ?? {});
  const items = Object.entries(wanted.items ?? {});
  return [
    ...missing.map((one) => `with ${[one].flat().join(' / ')}`),
    ...there.map((one) => `without ${one}`),
    ...figures
      .filter(([code, figure]) => !hasPair(form, code, figure, codes))
      .map(([code, figure]) => `${code} = ${figure}`),
    ...items
      .filter(([item, count]) => !hasPair(form, item, count, numbers))
      .map(([item, count]) => `${count} × ${item}`),
    ...(mustBeReady && !form.isReady ? ['ready to be sent'] : []),
  ];
}

function hasPair({ held, text }: OpenForm, name: string, figure: number, names: readonly string[]): boolean {
  return pairs(text, name, figure, names) || pairs(held, name, figure, names);
}
