import { z } from 'zod';
import { isPersonal, type SlackAddress } from '../address.ts';
import { attachedLines, attachedShape } from './attached.ts';
import { readAttached } from './attached-files.ts';
import { hearEdit } from './hear-edit.ts';
import { type EventContext, type Heard, type Ignored, isSystem } from './heard.ts';

const message = z.object({
  type: z.enum(['message', 'app_mention']),
  channel: z.string().min(1),
  ts: z.string().min(1),
  user: z.string().min(1).nullish(),
  text: z.string().nullish(),
  thread_ts: z.string().min(1).nullish(),
  parent_user_id: z.string().nullish(),
  subtype: z.string().nullish(),
  bot_id: z.string().nullish(),
  edited: z.unknown().optional(),
  files: z.array(z.unknown()).nullish().catch(null),
  ...attachedShape,
});
type Message = z.infer<typeof message>;

/** Subtypes in which a person says something; all others but edits are joins, topics, other apps ... */
const spoken = new Set(['file_share', 'thread_broadcast']);

/**
 * Reads a message or a mention. One message in a channel can arrive as both, with different event ids: the key is
 * made of channel and timestamp, so that the second is a repetition of the first; so is a mention that is edited.
 */
export function hearMessage(event: unknown, context: EventContext): Heard | Ignored {
  const parsed = message.safeParse(event);
  if (!parsed.success) return { key: context.key, why: 'malformed message' };
  if (parsed.data.subtype === 'message_changed') return hearEdit(event, context);
  const { user, channel, ts } = parsed.data;
  const why = reasonToIgnore(parsed.data, context.bot);
  if (why !== null || !user) return { key: context.key, why: why ?? 'a message of nobody' };
  return {
    key: `msg:${context.team}:${channel}:${ts}`,
    address: addressOf(parsed.data, context.team, user),
    said: { kind: 'text', ...wordsOf(parsed.data), bot: context.bot },
  };
}

/** The text, below it what is shared with it and what was spoken, and the files it brings. */
function wordsOf(said: Pick<Message, 'text' | 'files' | 'blocks' | 'attachments'>) {
  const { text, files } = said;
  const shared = attachedLines(said);
  const { attached, spoken } = readAttached(files ?? []);
  return {
    text: [text ?? '', ...spoken, ...shared].filter(Boolean).join('\n'),
    ...(shared.length > 0 ? { isForwarded: true as const } : {}),
    ...(attached.length > 0 ? { attached } : {}),
  };
}

function reasonToIgnore(said: Message, bot: string | null): string | null {
  if (said.subtype && !spoken.has(said.subtype)) return `message of subtype ${said.subtype}`;
  if (said.bot_id || isSystem(said.user ?? '')) return 'message of an app';
  if (bot !== null && said.user === bot) return "the assistant's own message";
  if (said.edited && said.type !== 'app_mention') return 'an edited message';
  return isAddressed(said, bot) ? null : 'a channel message to somebody else';
}

function isAddressed(said: Message, bot: string | null): boolean {
  if (isPersonal(said.channel) || said.type === 'app_mention') return true;
  if (bot === null) return false;
  return said.parent_user_id === bot || (said.text ?? '').includes(`<@${bot}`);
}

/** In a channel the conversation is a thread, opened under the message when there is none yet. */
function addressOf(said: Message, team: string, user: string): SlackAddress {
  const thread = said.thread_ts ?? (isPersonal(said.channel) ? null : said.ts);
  return { team, channel: said.channel, user, ...(thread ? { thread_ts: thread } : {}) };
}
