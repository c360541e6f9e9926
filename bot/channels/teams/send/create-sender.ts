import type { TurnContext } from 'botbuilder';
import type { AllowedHosts } from '../../../../cards/render/allowed-hosts.ts';
import type { ChannelSender, Delivery, MessageRef, Outgoing } from '../../../engine/turn.ts';
import { parseAddress } from '../address.ts';
import { isServiceUrlAllowed } from '../admit/service-url.ts';
import type { TeamsConfig } from '../config.ts';
import type { TeamsAdapter } from '../sdk/teams-adapter.ts';
import { deliveryFailure } from './delivery-failure.ts';
import { inConversation } from './in-conversation.ts';
import { toActivity } from './to-activity.ts';

type Parts = {
  adapter: TeamsAdapter;
  config: TeamsConfig;
  clock: { now(): Date };
  linkHosts: AllowedHosts;
};

/** Sends to Teams by address, whether or not somebody has just written; each message is sent once, without retries. */
export function createSender({ adapter, config, clock, linkHosts }: Parts): ChannelSender {
  return {
    async deliver(outgoing): Promise<Delivery> {
      const target = outgoing.replaces?.address ?? outgoing.address;
      const address = parseAddress(target);
      if (!address) return never('not an address of Teams');
      // A stored address may be older than the configuration.
      if (!isServiceUrlAllowed(config, address.serviceUrl))
        return never(`service URL ${address.serviceUrl} is not known`);
      const put = placer(outgoing, linkHosts);
      try {
        const messageId = await inConversation(adapter, config.appId ?? '', address, put);
        return { ok: true, message: messageId ? { address: target, messageId } : null };
      } catch (error) {
        return deliveryFailure(error, clock.now());
      }
    },
  };
}

/** Sends a new message or changes an earlier one; gives the message's id. Rendered first: a card that does not fit is a bug. */
function placer(
  { reply, language, replaces }: Outgoing,
  linkHosts: AllowedHosts,
): (context: TurnContext) => Promise<MessageRef['messageId'] | null> {
  const activity = toActivity(reply, language, linkHosts);
  if (replaces === null) return async (context) => (await context.sendActivity(activity))?.id || null;
  return async (context) => {
    await context.updateActivity({ ...activity, id: replaces.messageId });
    return replaces.messageId;
  };
}

function never(detail: string): Delivery {
  return { ok: false, failure: { retry: 'never', unreachable: false }, detail };
}
