import { z } from 'zod';
import { slackManifest } from '../../../../manifest/slack-manifest.ts';
import type { FakeUpload, Workspace } from '../workspace.ts';
import { find, writable } from './chat.ts';
import { checkMessage } from './check-blocks.ts';
import { jsonOf, need, only, type Params } from './params.ts';
import { Refusal } from './refusal.ts';

const granted = slackManifest('https://bot.example/slack', 'en').oauth_config.scopes.bot;
/** Whether the app may fetch what people share. */
export const mayReadFiles = granted.includes('files:read');
const shared = z.array(z.strictObject({ id: z.string(), title: z.string().optional() })).length(1);

/** `files.getUploadURLExternal`: a place for one file of exactly this length. */
export function uploadPlace(workspace: Workspace, params: Params) {
  needScope();
  only(params, 'filename', 'length');
  const length = Number(need(params, 'length'));
  if (!Number.isInteger(length) || length < 1) throw new Refusal('invalid_arguments', ['length']);
  const id = workspace.nextId('F');
  workspace.uploads.set(id, { name: need(params, 'filename'), length, bytes: null, shared: false });
  return { upload_url: `${workspace.origin}/upload/v1/${id}`, file_id: id };
}

/** The upload itself: not for a file that is not expected, not twice, and only as long as was said. */
export function takeUpload({ uploads }: Workspace, id: string, bytes: Buffer): number {
  const upload = uploads.get(id);
  if (upload === undefined || upload.bytes !== null) return 404;
  if (bytes.length !== upload.length) return 400;
  upload.bytes = bytes;
  return 200;
}

/** `files.completeUploadExternal`: shares what was uploaded; Slack tells no timestamp of the message it makes. */
export function shareUpload(workspace: Workspace, params: Params) {
  needScope();
  only(params, 'files', 'channel_id', 'thread_ts', 'initial_comment');
  const [file] = jsonOf(shared, params, 'files');
  const upload = workspace.uploads.get(file?.id ?? '');
  if (!isReady(upload)) throw new Refusal('file_not_found');
  const channel = writable(workspace, need(params, 'channel_id'));
  const thread_ts = params.thread_ts ?? null;
  if (thread_ts !== null && !find(workspace, channel.id, thread_ts)) throw new Refusal('thread_not_found');
  const text = params.initial_comment ?? '';
  if (text !== '') checkMessage(text, []);
  upload.shared = true;
  const message = { channel: channel.id, ts: workspace.nextTs(), user: workspace.bot, text, blocks: [] };
  workspace.messages.push({ ...message, thread_ts, edits: 0, file: upload });
  return { files: [{ id: file?.id, title: file?.title }] };
}

function isReady(upload: FakeUpload | undefined): upload is FakeUpload {
  return upload !== undefined && upload.bytes !== null && !upload.shared;
}

function needScope(): void {
  if (!granted.includes('files:write')) throw new Refusal('missing_scope', ['files:write']);
}
