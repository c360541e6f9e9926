import { z } from 'zod';
import type { Urgency } from '../../../../domain/cases/rules/urgency.ts';
import type { Utterance } from '../../../engine/capability.ts';
import { findPhone } from '../../../understanding/slots/call-back/find-phone.ts';
import { saysOnlyUrgent } from '../../../understanding/slots/find-urgency.ts';
import { readMessage } from '../../../understanding/text/message.ts';
import { type CallBackSlot, dangers } from '../../../understanding/types.ts';

const clock = z.object({
  hour: z.number().int().min(0).max(23),
  minute: z.number().int().min(0).max(59),
  isOpen: z.boolean(),
  isBare: z.boolean(),
});
const time = z.union([
  z.object({ is: z.literal('part'), part: z.enum(['morning', 'afternoon', 'evening']) }),
  z.object({ is: z.enum(['at', 'after', 'before', 'between']), from: clock, to: clock.nullable() }),
]);
const callBackSaid = z.object({
  number: z.string().max(60).nullable(),
  when: z.string().max(200).nullable(),
  day: z.iso.date().exactOptional(),
  time: time.exactOptional(),
});

/** The part of a draft that says how the desk is to take it: how pressing it is (P7), and whom to call (P8). */
export const deskShape = {
  urgent: z.boolean().default(false),
  danger: z.enum(dangers).nullable().default(null),
  callBack: callBackSaid.nullable().default(null),
};
const desk = z.object(deskShape);
export type DeskDraft = z.infer<typeof desk>;

/** Those fields while nothing is said. */
export const nothingForDesk: DeskDraft = desk.parse({});

/** Those fields after a message: urgency and danger stay once they are said, a number and a time take an earlier one's place. */
export function deskSaid({ urgent, danger, callBack }: DeskDraft, utterance: Utterance): DeskDraft {
  const { slots } = utterance.understanding;
  return {
    urgent: urgent || slots.isUrgent === true,
    danger: graver(danger, slots.danger?.kind ?? null),
    callBack: slots.callBack ? mergedCall(callBack, slots.callBack) : completedCall(callBack, utterance),
  };
}

function graver(one: DeskDraft['danger'], other: DeskDraft['danger']): DeskDraft['danger'] {
  return dangers.find((danger) => danger === one || danger === other) ?? null;
}

function mergedCall(known: CallBackSlot | null, said: CallBackSlot): CallBackSlot {
  const { number, when } = said;
  const time = when === null && known !== null ? known : said;
  return { ...time, number: number ?? known?.number ?? null };
}

/** A short message may bring what was missing: the number alone, or another day ("Monday then"). */
function completedCall(known: CallBackSlot | null, utterance: Utterance): CallBackSlot | null {
  if (known === null || !isShort(utterance.text)) return known;
  const phone = findPhone(readMessage(utterance.text));
  const { date } = utterance.understanding.slots;
  const moved = date === undefined ? known : { ...known, day: date };
  return { ...moved, number: phone?.text ?? known.number };
}

/** Words that could be a time, a day or a number and no more. */
const fewWords = 5;

function isShort(text: string): boolean {
  const words = text.match(/\p{Letter}+/gu) ?? [];
  return words.length <= fewWords;
}

/** Whether a message is about that and nothing else, so that its words are no part of what is reported. */
export function isOnlyForDesk({ callBack }: DeskDraft, utterance: Utterance): boolean {
  if (saysOnlyUrgent(utterance.text)) return true;
  const { date, callBack: called } = utterance.understanding.slots;
  return callBack !== null && called === undefined && date !== undefined && isShort(utterance.text);
}

/** Whether a message says such a thing, whatever it would answer otherwise: it belongs into what is open. */
export function isForDesk(utterance: Utterance, draft: DeskDraft): boolean {
  const { danger, callBack } = utterance.understanding.slots;
  return danger !== undefined || callBack !== undefined || isOnlyForDesk(draft, utterance);
}

/** How pressing it is. */
export function urgencyOf({ danger, urgent }: DeskDraft): Urgency {
  if (danger !== null) return 'danger';
  return urgent ? 'urgent' : 'usual';
}
