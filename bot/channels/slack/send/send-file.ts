import { fallbackText } from '../../../../cards/slack/fallback-text.ts';
import type { StoredFile } from '../../../engine/files.ts';
import type { SlackAddress } from '../address.ts';
import type { Clients } from '../clients.ts';
import type { FindChannel } from './find-channel.ts';

type Uploading = { clients: Clients; findChannel: FindChannel };

/** Slack takes bytes slower than words. */
const uploadTimeoutMs = 30_000;

/**
 * Puts a file into a conversation, in the thread of the address, with a sentence above it: asks for a place, uploads,
 * shares (scope `files:write`). Slack makes the message afterwards, so there is no id to tell.
 */
export async function sendFile(
  { clients, findChannel }: Uploading,
  address: SlackAddress,
  { name, bytes }: StoredFile,
  text: string,
): Promise<void> {
  const channel = await findChannel(address);
  const { files } = clients(address.team);
  const place = await files.getUploadURLExternal({ filename: name, length: bytes.byteLength });
  if (!place.upload_url || !place.file_id) throw new Error('files.getUploadURLExternal gave no place');
  await upload(place.upload_url, bytes);
  await files.completeUploadExternal({
    files: [{ id: place.file_id, title: name }],
    channel_id: channel,
    ...(address.thread_ts === undefined ? {} : { thread_ts: address.thread_ts }),
    ...(text === '' ? {} : { initial_comment: fallbackText(text) }),
  });
}

/** The address is good for this one upload and needs no token. */
async function upload(url: string, bytes: Uint8Array): Promise<void> {
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
    redirect: 'error',
    signal: AbortSignal.timeout(uploadTimeoutMs),
  });
  if (status !== 200) throw new Error(`the upload was answered with ${status}`);
}
