import type { Block, FakeChannel, FakeMessage, Workspace } from '../workspace.ts';
import { checkMessage } from './check-blocks.ts';
import { blocksOf, need, only, type Params } from './params.ts';
import { Refusal } from './refusal.ts';

const formatting = ['channel', 'text', 'blocks', 'link_names', 'parse'];

/** `chat.postMessage` */
export function postMessage(workspace: Workspace, params: Params) {
  only(params, ...formatting, 'thread_ts', 'unfurl_links', 'unfurl_media');
  const channel = writable(workspace, need(params, 'channel'));
  const blocks = blocksOf(params) ?? [];
  const text = params.text ?? '';
  if (text === '') throw new Refusal(blocks.length > 0 ? 'missing_fallback_text' : 'no_text');
  if (text.length > 40_000) throw new Refusal('msg_too_long');
  checkMessage(text, blocks);
  const thread = params.thread_ts ?? null;
  if (thread !== null && !find(workspace, channel.id, thread)) throw new Refusal('thread_not_found');
  const ts = workspace.nextTs();
  const message: FakeMessage = {
    channel: channel.id,
    ts,
    user: workspace.bot,
    text,
    blocks,
    thread_ts: thread,
    edits: 0,
  };
  workspace.messages.push(message);
  const { edits: _, ...seen } = message;
  return { channel: channel.id, ts, message: { type: 'message', bot_id: workspace.botId, ...seen } };
}

/** `chat.update`; without `blocks` the old ones stay, as with Slack. */
export function update(workspace: Workspace, params: Params) {
  only(params, ...formatting, 'ts');
  const channel = writable(workspace, need(params, 'channel'));
  const message = find(workspace, channel.id, need(params, 'ts'));
  if (message === undefined) throw new Refusal('message_not_found');
  if (message.user !== workspace.bot) throw new Refusal('cant_update_message');
  const text = params.text ?? '';
  if (text === '') throw new Refusal('missing_fallback_text');
  if (Buffer.byteLength(text) > 4_000) throw new Refusal('msg_too_long');
  const blocks: Block[] = blocksOf(params) ?? message.blocks;
  checkMessage(text, blocks);
  Object.assign(message, { text, blocks, edits: message.edits + 1 });
  return { channel: channel.id, ts: message.ts, text };
}

/** `conversations.open` with one person */
export function openDirect(workspace: Workspace, params: Params) {
  only(params, 'users');
  const user = workspace.users.get(need(params, 'users'));
  if (user === undefined) throw new Refusal('user_not_found');
  if (!user.active) throw new Refusal('user_disabled');
  const id = `D${user.id}`;
  if (!workspace.channels.has(id)) {
    workspace.channels.set(id, { id, members: new Set([workspace.bot, user.id]), archived: false });
  }
  return { channel: { id } };
}

/** A message by its channel and timestamp. */
export function find(workspace: Workspace, channel: string, ts: string): FakeMessage | undefined {
  return workspace.messages.find((each) => each.channel === channel && each.ts === ts);
}

/** A channel the app may write to. */
export function writable(workspace: Workspace, id: string): FakeChannel {
  const channel = workspace.channels.get(id);
  if (channel === undefined) throw new Refusal('channel_not_found');
  if (channel.archived) throw new Refusal('is_archived');
  if (!channel.members.has(workspace.bot)) throw new Refusal('not_in_channel');
  return channel;
}
