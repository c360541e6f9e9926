import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { AllowedHosts } from '../../../../cards/render/allowed-hosts.ts';
import type { ChannelSender, Engine, Turn } from '../../../engine/turn.ts';
import type { TeamsActivity } from '../parse-activity.ts';

/** What answering needs of the channel. */
export type Tools = {
  engine: Engine;
  sender: ChannelSender;
  log: Logger;
  clock: { now(): Date };
  /** Hosts that cards may link to. */
  linkHosts: AllowedHosts;
};

/** One event that has been heard, and the SDK's context to answer it in. */
export type Occasion = { context: TurnContext; activity: TeamsActivity; turn: Turn };

/** Whether the answers travel in the HTTP response instead of being sent. */
export function expectsReplies({ deliveryMode }: TeamsActivity): boolean {
  return deliveryMode === 'expectReplies';
}
