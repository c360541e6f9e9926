import { z } from 'zod';
import { fileRef } from '../files.ts';

/** A file that was sent and is of no case yet: it goes with the form it was sent for, or with the next that takes files. */
export const waitingFile = z.object({
  file: fileRef,
  /** The form it goes with; null: the next one. */
  draftId: z.uuid().nullable(),
  at: z.coerce.date(),
});
export type WaitingFile = z.output<typeof waitingFile>;

/** What a conversation holds of them at most. */
export const mostWaiting = 10;
/** A picture without a word is about what is said soon after it. */
const looseMs = 30 * 60_000;

/** What goes with a form when it is sent: what was sent for it, and what was sent for none. */
export function goingWith(all: readonly WaitingFile[], draftId: string, now: Date): WaitingFile[] {
  return all.filter((one) => one.draftId === draftId || isLoose(one, now));
}

/** What was sent for no form yet, and not too long ago. */
export function looseFiles(all: readonly WaitingFile[], now: Date): WaitingFile[] {
  return all.filter((one) => isLoose(one, now));
}

/** What was sent for no form goes with this one from now on. */
export function tiedTo(all: readonly WaitingFile[], draftId: string, now: Date): WaitingFile[] {
  return all.map((one) => (isLoose(one, now) ? { ...one, draftId } : one));
}

/** What still waits once only these forms are open. */
export function stillWaiting(all: readonly WaitingFile[], open: readonly string[], now: Date): WaitingFile[] {
  return all.filter((one) => (one.draftId === null ? isLoose(one, now) : open.includes(one.draftId)));
}

function isLoose({ draftId, at }: WaitingFile, now: Date): boolean {
  return draftId === null && now.getTime() - at.getTime() <= looseMs;
}
