import { z } from 'zod';
import type { Utterance } from '../../../engine/capability.ts';
import { beginning } from '../../../engine/links.ts';
import { capabilityIds } from '../../../understanding/intents.ts';
import { questionIn, questionShape } from '../../parts/article/answer-first.ts';
import { deskSaid, deskShape, isOnlyForDesk, nothingForDesk } from '../../parts/desk/desk-draft.ts';
import { maxDescription } from '../../parts/form/text-limits.ts';

/** A request to the desk being written. */
export const requestDraft = z.object({
  text: z.string().max(maxDescription).default(''),
  /** The device, when the words name exactly one. */
  deviceId: z.uuid().nullable().default(null),
  /** What was understood, when the desk does it because the assistant cannot. */
  insteadOf: z.enum(capabilityIds).nullable().default(null),
  ...questionShape,
  ...deskShape,
});
export type RequestDraft = z.infer<typeof requestDraft>;

/** The way to a request in free words. */
export const writeToDesk = beginning('general-request', requestDraft);

/** The request in the words of the message. */
export function beginRequest(utterance: Utterance): RequestDraft {
  const { text, understanding, insteadOf } = utterance;
  return {
    ...requestDraft.parse({}),
    ...deskSaid(nothingForDesk, utterance),
    question: questionIn(utterance),
    text: text.trim().slice(0, maxDescription),
    deviceId: onlyDevice(understanding),
    insteadOf: insteadOf ?? null,
  };
}

/** A later message adds to what was said; one that corrects takes its place. */
export function amendRequest(known: RequestDraft, utterance: Utterance): RequestDraft {
  const { text, understanding } = utterance;
  const draft = { ...known, ...deskSaid(known, utterance) };
  if (isOnlyForDesk(known, utterance)) return draft;
  const said = text.trim();
  const replaces = draft.text === '' || understanding.act === 'correct';
  return {
    ...draft,
    text: (replaces ? said : `${draft.text}\n${said}`).slice(0, maxDescription),
    deviceId: onlyDevice(understanding) ?? draft.deviceId,
  };
}

/** Of several that are named, the only one that is known: the other is the machine that came in its place. */
function onlyDevice({ slots }: Utterance['understanding']): string | null {
  const named = slots.devices ?? (slots.device === undefined ? [] : [slots.device]);
  const [first, ...others] = new Set(named.flatMap(({ candidates }) => candidates));
  return others.length === 0 ? (first ?? null) : null;
}
