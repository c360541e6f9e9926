import type { TeamsActivity } from '../parse-activity.ts';
import type { Heard } from './heard.ts';

/** Reads `installationUpdate`: only the first installation is greeted, not an upgrade or a removal. */
export function hearInstallation(activity: TeamsActivity, today: string): Heard {
  return activity.action === 'add'
    ? installed(activity, today)
    : { ignored: `installation ${activity.action ?? ''}` };
}

/** Reads `conversationUpdate`: only the assistant's own arrival is greeted. */
export function hearConversationUpdate(activity: TeamsActivity, today: string): Heard {
  const joined = activity.membersAdded?.some(({ id }) => id === activity.recipient.id) ?? false;
  return joined ? installed(activity, today) : { ignored: 'somebody else joined or left' };
}

/**
 * Both events report the same arrival, with different ids: they share a key, so that one greeting is sent. The key holds
 * the day, so that somebody who installs the app again later is greeted again.
 */
function installed({ timestamp }: TeamsActivity, today: string): Heard {
  return { key: `installed:${timestamp?.slice(0, 10) ?? today}`, said: { kind: 'installed' } };
}
