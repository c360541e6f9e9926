import { z } from 'zod';
import type { Utterance } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import { saidSerials } from '../parts/device/said-serial.ts';
import { saidPostalCode } from './said-postal-code.ts';

/** A device to be added, as far as it was said (X6, X54). */
export const claimDraft = z.object({
  /** As typed where it is no serial number */
  serial: z.string().max(30).nullable().default(null),
  postalCode: z.string().max(20).nullable().default(null),
  /** Others of the same message, taken one after the other */
  rest: z.array(z.string().max(30)).default([]),
  /** The desk is asked to link them, since they could not be added (X8) */
  association: z.boolean().default(false),
  address: z.string().max(300).nullable().default(null),
});
export type ClaimDraft = z.infer<typeof claimDraft>;

/** The way to adding a device. */
export const addADevice = beginning('add-device', claimDraft);

/** More numbers than this are a list for the desk. */
const mostSerials = 20;

/** What a message says of it: numbers take the place of those before, a postal code that of the one before. */
export function claimSaid(known: ClaimDraft, { text, understanding }: Utterance): ClaimDraft {
  const [first, ...others] = saidSerials(text).slice(0, mostSerials);
  const postalCode = saidPostalCode(text) ?? known.postalCode;
  if (first !== undefined) return { ...known, serial: first, rest: others, postalCode };
  const { device } = understanding.slots;
  const typed = device !== undefined && /\d/.test(device.text) ? device.text.slice(0, 30) : null;
  return { ...known, serial: known.serial ?? typed, postalCode };
}
