import type { TeamsActivity } from '../parse-activity.ts';
import { hearSubmit } from './hear-click.ts';
import type { Heard } from './heard.ts';
import { plainText } from './plain-text.ts';

/** Edits and restored messages repeat what was said before: acting on them again could order twice. */
const repeats = new Set(['editMessage', 'undeleteMessage', 'softDeleteMessage']);

/** Reads a message: words, or the click of a client that knows only Action.Submit. */
export function hearMessage(activity: TeamsActivity): Heard {
  if (isFromBot(activity)) return { ignored: 'message of a bot' };
  if (repeats.has(activity.channelData?.eventType ?? '')) return { ignored: 'an edited message' };
  if (!activity.id) return { ignored: 'a message without id' };
  const text = plainText(activity);
  const isClick = text === '' && activity.value !== undefined && activity.value !== null;
  return isClick ? hearSubmit(activity, activity.id) : { key: activity.id, said: { kind: 'text', text } };
}

function isFromBot({ from, recipient }: TeamsActivity): boolean {
  return from.id === recipient.id || from.role === 'bot' || from.id.startsWith('28:');
}
