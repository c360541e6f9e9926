import { addressOf } from '../address.ts';
import type { TeamsActivity } from '../parse-activity.ts';
import type { Heard } from './heard.ts';

/** Thumbs up and the hand that says "ok", by any of their names, with or without a skin tone. */
const thumbsUp = /^(?:like|yes|ok|thumbsup|ok_?hand|1f44[cd](?:_\w+)?)(?:-tone\d)?$/;

/**
 * Reads `messageReaction`: a thumb on one of the assistant's messages; other reactions say nothing here. `replyToId` is
 * that message, as is the activity's own id with some clients, so who and when belong to the key.
 */
export function hearReaction(activity: TeamsActivity): Heard {
  const { id, replyToId, from, timestamp, reactionsAdded } = activity;
  const messageId = replyToId ?? id;
  if (!messageId || !reactionsAdded?.some(({ type }) => thumbsUp.test(type)))
    return { ignored: 'a reaction without meaning here' };
  const key = `like:${messageId}:${from.id}:${timestamp ?? ''}`;
  return { key, said: { kind: 'like', message: { address: addressOf(activity), messageId } } };
}
