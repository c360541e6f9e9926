import { z } from 'zod';
import type { Request } from '../../engine/capability.ts';
import type { Slots } from '../../understanding/types.ts';
import { anotherDevice, deviceFields, deviceShape } from '../device-draft.ts';

/** What is known so far of a fault that is being reported. */
export const faultDraft = z.object({
  ...deviceShape,
  /** The branch of the fault taxonomy, `type` or `type/place`; null when not said. */
  problem: z.string().nullable().default(null),
  scenario: z.string().nullable().default(null),
  /** Everything the person wrote about it. */
  description: z.string().default(''),
  secondaryContactId: z.uuid().nullable().default(null),
  /** The open cases of the device were shown, and it is something else. */
  isNew: z.boolean().default(false),
  /** Which of the articles found is shown. */
  articleIndex: z.number().int().min(0).default(0),
  /** What the articles did (G31); null until asked. */
  articleOutcome: z.enum(['no', 'none']).nullable().default(null),
  articleIds: z.array(z.string()).default([]),
});
export type FaultDraft = z.infer<typeof faultDraft>;

/** As much as a case holds (F48). */
export const maxDescription = 5000;

/** The first draft, from what was understood of a message. */
export function beginFault({ text, understanding }: Request): FaultDraft {
  const empty = faultDraft.parse({});
  return { ...withSlots(empty, understanding.slots), description: text.slice(0, maxDescription) };
}

/** A later message: a device or a fault it names replaces what was there, anything else adds to the description. */
export function amendFault(
  draft: FaultDraft,
  { text, understanding }: Request,
  deviceIds: readonly string[],
): FaultDraft {
  const { slots, act } = understanding;
  if (act === 'other-one') return { ...draft, ...anotherDevice(draft, deviceIds), isNew: false };
  const changed = withSlots(draft, slots);
  if (changed.assetId !== draft.assetId && slots.fault === undefined) return { ...changed, isNew: false };
  const description = [draft.description, text].filter(Boolean).join('\n').slice(0, maxDescription);
  return { ...changed, description };
}

function withSlots(draft: FaultDraft, slots: Slots): FaultDraft {
  return { ...draft, ...deviceFields(draft, slots.device), ...faultFields(slots) };
}

function faultFields({ fault }: Slots): Partial<FaultDraft> {
  if (fault === undefined) return {};
  return { problem: fault.place === null ? fault.type : `${fault.type}/${fault.place}`, scenario: null };
}
