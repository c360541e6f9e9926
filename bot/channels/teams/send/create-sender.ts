import type { TurnContext } from 'botbuilder';
import type { ChannelSender, Delivery, MessageRef, Outgoing } from '../../../engine/turn.ts';
import { parseAddress, type TeamsAddress } from '../address.ts';
import { isServiceUrlAllowed } from '../admit/service-url.ts';
import type { TeamsConfig } from '../config.ts';
import type { TeamsAdapter } from '../sdk/teams-adapter.ts';
import { deliveryFailure } from './delivery-failure.ts';
import { inConversation } from './in-conversation.ts';
import { type Drawing, toActivity } from './to-activity.ts';

type Parts = {
  adapter: TeamsAdapter;
  config: TeamsConfig;
  clock: { now(): Date };
  drawing: Drawing;
};

/** Sends to Teams by address, whether or not somebody has just written; each message is sent once, without retries. */
export function createSender({ adapter, config, clock, drawing }: Parts): ChannelSender {
  return {
    async deliver(outgoing): Promise<Delivery> {
      const target = replaced(outgoing)?.address ?? outgoing.address;
      const address = parseAddress(target);
      if (!address) return never('not an address of Teams');
      // A stored address may be older than the configuration.
      if (!isServiceUrlAllowed(config, address.serviceUrl))
        return never(`service URL ${address.serviceUrl} is not known`);
      const put = placer(outgoing, drawing, address);
      try {
        const messageId = await inConversation(adapter, config.appId ?? '', address, put);
        return { ok: true, message: messageId ? { address: target, messageId } : null };
      } catch (error) {
        return deliveryFailure(error, clock.now());
      }
    },
  };
}

/** The message that gives way; a file, which Teams turns into cards of its own, never takes another's place. */
function replaced({ reply, replaces }: Outgoing): MessageRef | null {
  return reply.kind === 'file' ? null : replaces;
}

/** Sends a new message or changes an earlier one; gives the message's id. Rendered first: a card that does not fit is a bug. */
function placer(
  outgoing: Outgoing,
  drawing: Drawing,
  { conversation }: TeamsAddress,
): (context: TurnContext) => Promise<MessageRef['messageId'] | null> {
  const activity = toActivity(outgoing.reply, outgoing.language, drawing, conversation);
  const earlier = replaced(outgoing);
  if (earlier === null) return async (context) => (await context.sendActivity(activity))?.id || null;
  return async (context) => {
    await context.updateActivity({ ...activity, id: earlier.messageId });
    return earlier.messageId;
  };
}

function never(detail: string): Delivery {
  return { ok: false, failure: { retry: 'never', unreachable: false }, detail };
}
