import { z } from 'zod';
import type { Address } from '../../engine/turn.ts';

/** A Slack conversation. `channel` null: the direct conversation with `user`, opened when something is sent. */
const slackAddress = z.object({
  team: z.string().min(1),
  channel: z.string().min(1).nullable(),
  thread_ts: z.string().min(1).optional(),
  user: z.string().min(1),
});
export type SlackAddress = z.infer<typeof slackAddress>;

/** The address as the engine stores it: plain JSON, without absent keys. */
export function toAddress({ thread_ts, ...address }: SlackAddress): Address {
  return thread_ts === undefined ? address : { ...address, thread_ts };
}

/** A stored address, or null when it is not one of this channel. */
export function parseAddress(address: Address): SlackAddress | null {
  const parsed = slackAddress.safeParse(address);
  return parsed.success ? parsed.data : null;
}

/** Direct conversations have ids in D; a person's own session spans them, slash commands and the home tab. */
export function isPersonal(channel: string | null): boolean {
  return channel === null || channel.startsWith('D');
}

/** Names the session: the person in a direct conversation, the thread in a channel. */
export function conversationId({ team, channel, thread_ts, user }: SlackAddress): string {
  return isPersonal(channel) ? `${team}:${user}` : `${team}:${channel}:${thread_ts ?? ''}`;
}
