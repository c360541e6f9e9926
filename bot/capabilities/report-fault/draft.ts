import { z } from 'zod';
import type { Utterance } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import type { Slots } from '../../understanding/types.ts';
import { articleShape } from '../parts/article/article-draft.ts';
import { anotherDevice, deviceFields, deviceShape } from '../parts/device/device-draft.ts';
import { maxDescription } from '../parts/form/text-limits.ts';

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
  ...articleShape,
  /** An article had solved it, and it came back. */
  cameBack: z.boolean().default(false),
});
export type FaultDraft = z.infer<typeof faultDraft>;

/** The way to a fault report. */
export const reportAFault = beginning('report-fault', faultDraft);

/** The first draft, from what was understood of a message. */
export function beginFault({ text, understanding }: Utterance): FaultDraft {
  const empty = faultDraft.parse({});
  return { ...withSlots(empty, understanding.slots), description: text.slice(0, maxDescription) };
}

/** A later message: a device or a fault it names replaces what was there, anything else adds to the description. */
export function amendFault(
  draft: FaultDraft,
  { text, understanding }: Utterance,
  devices: readonly { id: string }[],
): FaultDraft {
  const { slots, act } = understanding;
  if (act === 'other-one') return { ...draft, ...anotherDevice(draft, devices), isNew: false };
  const changed = withSlots(draft, slots);
  if (changed.deviceId !== draft.deviceId && slots.fault === undefined) return { ...changed, isNew: false };
  const description = [draft.description, text].filter(Boolean).join('\n').slice(0, maxDescription);
  // Other words find other articles: the best of them is shown, from its beginning.
  return { ...changed, description, articleId: null, articlePart: 0 };
}

function withSlots(draft: FaultDraft, slots: Slots): FaultDraft {
  return { ...draft, ...deviceFields(draft, slots.device), ...faultFields(slots) };
}

/**
 * Where the fault tree does not tell apart what people do: a device that is offline cannot print (G24), and poor quality
 * is assumed on prints as on copies until the message or the form says otherwise (G26).
 */
const branches: Readonly<Record<string, string>> = {
  'cannot-use/network': 'cannot-use/print',
  quality: 'quality/print-scan-copy',
  'quality/all': 'quality/print-scan-copy',
  'quality/copy': 'quality/copy-scan-only',
};

function faultFields({ fault }: Slots): Partial<FaultDraft> {
  if (fault === undefined) return {};
  const understood = fault.place === null ? fault.type : `${fault.type}/${fault.place}`;
  return { problem: branches[understood] ?? understood, scenario: null };
}
