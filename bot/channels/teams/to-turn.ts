import type { Turn } from '../../engine/turn.ts';
import { addressOf, isPersonal } from './address.ts';
import { tenantOf } from './admit/tenants.ts';
import { hearConversationUpdate, hearInstallation } from './hear/hear-arrival.ts';
import { hearExecute } from './hear/hear-click.ts';
import { hearMessage } from './hear/hear-message.ts';
import { hearReaction } from './hear/hear-reaction.ts';
import type { Heard } from './hear/heard.ts';
import type { TeamsActivity } from './parse-activity.ts';

export type ToTurn = { turn: Turn } | { ignored: string };

/** What an activity means to the engine, or why it means nothing. Pure; never throws, whatever a client sends. */
export function toTurn(activity: TeamsActivity, receivedAt: Date): ToTurn {
  const heard = hear(activity, receivedAt.toISOString().slice(0, 10));
  if ('ignored' in heard) return heard;
  const { id } = activity.conversation;
  const turn: Turn = {
    channel: 'teams',
    // Activity ids are unique within their conversation only.
    key: `${id}|${heard.key}`,
    receivedAt,
    conversation: {
      id,
      scope: isPersonal(activity.conversation) ? 'personal' : 'group',
      address: addressOf(activity),
    },
    sender: senderOf(activity),
    ...heard.said,
  };
  return { turn };
}

function hear(activity: TeamsActivity, today: string): Heard {
  switch (activity.type) {
    case 'message':
      return hearMessage(activity);
    case 'messageUpdate':
      return activity.channelData?.eventType === 'editMessage'
        ? hearMessage(activity)
        : { ignored: 'a message that was not edited' };
    case 'invoke':
      return activity.name === 'adaptiveCard/action'
        ? hearExecute(activity)
        : { ignored: `invoke ${activity.name ?? ''}` };
    case 'installationUpdate':
      return hearInstallation(activity, today);
    case 'conversationUpdate':
      return hearConversationUpdate(activity, today);
    case 'messageReaction':
      return hearReaction(activity);
    default:
      return { ignored: `activity of type ${activity.type}` };
  }
}

/** The Entra object id stays the same everywhere; the channel's own id is the fallback of clients that have none. */
function senderOf(activity: TeamsActivity): Turn['sender'] {
  const { from, locale, entities } = activity;
  return {
    tenantId: tenantOf(activity) ?? '',
    externalId: from.aadObjectId || from.id,
    name: from.name || null,
    locale: locale || entities?.find(({ type }) => type === 'clientInfo')?.locale || null,
  };
}
