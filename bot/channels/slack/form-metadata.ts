import { z } from 'zod';
import type { SlackAddress } from './address.ts';

const id = z.string().min(1);
const metadata = z.object({
  d: id,
  c: id.optional(),
  t: id.optional(),
  m: id.optional(),
});

/** What a modal belongs to: the draft, the conversation it was opened in, and the message that shows the draft. */
export type FormMetadata = {
  draftId: string;
  place: Pick<SlackAddress, 'channel' | 'thread_ts'>;
  messageTs: string | null;
};

/**
 * Writes a modal's `private_metadata` (3,000 characters at most). A submit says nothing about where the modal was
 * opened, so that travels with the draft's id; all of it stays between Slack and us.
 */
export function writeMetadata({ draftId, place, messageTs }: FormMetadata): string {
  return JSON.stringify({
    d: draftId,
    ...(place.channel === null ? {} : { c: place.channel }),
    ...(place.thread_ts === undefined ? {} : { t: place.thread_ts }),
    ...(messageTs === null ? {} : { m: messageTs }),
  });
}

/** Reads it back; null when it is none of ours. */
export function readMetadata(text: string): FormMetadata | null {
  const parsed = metadata.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { d, c, t, m } = parsed.data;
  return { draftId: d, place: { channel: c ?? null, ...(t ? { thread_ts: t } : {}) }, messageTs: m ?? null };
}

/** Undefined for text that is no JSON, such as the metadata of somebody else's modal. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
