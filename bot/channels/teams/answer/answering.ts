import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { ChannelSender, Engine, Turn } from '../../../engine/turn.ts';
import type { TeamsConfig } from '../config.ts';
import type { TeamsActivity } from '../parse-activity.ts';
import type { Drawing } from '../send/to-activity.ts';

/** What answering needs of the channel. */
export type Tools = {
  engine: Engine;
  sender: ChannelSender;
  log: Logger;
  clock: { now(): Date };
  config: TeamsConfig;
  drawing: Drawing;
};

/** One event that has been heard, and the SDK's context to answer it in. */
export type Occasion = { context: TurnContext; activity: TeamsActivity; turn: Turn };

/** Whether the answers travel in the HTTP response instead of being sent. */
export function expectsReplies({ deliveryMode }: TeamsActivity): boolean {
  return deliveryMode === 'expectReplies';
}
