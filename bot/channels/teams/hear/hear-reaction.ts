import type { TeamsActivity } from '../parse-activity.ts';
import type { Heard } from './heard.ts';

/** Thumbs up, with or without a skin tone. */
const thumbsUp = /^(like|yes)(-tone\d)?$/;

/**
 * Reads `messageReaction`: a thumb on one of the assistant's messages says yes; Teams reports no others. The activity's
 * id is the one of that message, so who and when belong to the key.
 */
export function hearReaction({ id, from, timestamp, reactionsAdded }: TeamsActivity): Heard {
  if (!reactionsAdded?.some(({ type }) => thumbsUp.test(type)))
    return { ignored: 'a reaction without meaning here' };
  return { key: `like:${id ?? ''}:${from.id}:${timestamp ?? ''}`, said: { kind: 'text', text: '👍' } };
}
