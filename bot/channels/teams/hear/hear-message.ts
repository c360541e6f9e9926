import type { Beside } from '../../../engine/turn.ts';
import type { TeamsActivity } from '../parse-activity.ts';
import { forwardedWords, quotedWords } from './attached.ts';
import { hearSubmit } from './hear-click.ts';
import type { Heard } from './heard.ts';
import { plainText } from './plain-text.ts';

/** Restored and deleted messages repeat what was said before: acting on them again could order twice. */
const repeats = new Set(['undeleteMessage', 'softDeleteMessage']);

/** Reads a message: words, words that were changed, or the click of a client that knows only Action.Submit. */
export function hearMessage(activity: TeamsActivity): Heard {
  if (isFromBot(activity)) return { ignored: 'message of a bot' };
  const { id, channelData, value } = activity;
  const what = channelData?.eventType ?? '';
  if (repeats.has(what)) return { ignored: 'a restored or deleted message' };
  if (!id) return { ignored: 'a message without id' };
  const text = plainText(activity);
  if (what === 'editMessage') return edited(activity, id, text);
  const isClick = text === '' && value !== undefined && value !== null;
  if (isClick) return hearSubmit(activity, id);
  return { key: id, said: { kind: 'text', text, ...besideOf(activity) } };
}

/** An edited message has the id of the first; when it was changed tells one edit from the next. */
function edited(activity: TeamsActivity, id: string, text: string): Heard {
  if (text === '') return { ignored: 'an edited message without words' };
  const { timestamp } = activity;
  const key = `edit:${id}:${timestamp ?? text}`;
  return { key, said: { kind: 'text', text, isEdit: true, ...besideOf(activity) } };
}

function besideOf(activity: TeamsActivity): Beside {
  const quoted = quotedWords(activity);
  const isForwarded = forwardedWords(activity).length > 0;
  return {
    ...(quoted === null ? {} : { quoted }),
    ...(isForwarded ? { isForwarded } : {}),
  };
}

function isFromBot({ from, recipient }: TeamsActivity): boolean {
  return from.id === recipient.id || from.role === 'bot' || from.id.startsWith('28:');
}
