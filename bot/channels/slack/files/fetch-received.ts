import { fetchEach, maxFileBytes, type ReceivedFile } from '../../../engine/received/received-file.ts';
import { fetchBytes } from '../../../http/files/fetch-bytes.ts';
import { type SlackConfig, tokenOf } from '../config.ts';
import type { Log } from '../deps.ts';
import type { AttachedFile } from '../hear/attached-files.ts';

/** Fetches what came with a message (scope `files:read`); what cannot be had is named with the reason. */
export type FetchReceived = (team: string, files: readonly AttachedFile[]) => Promise<ReceivedFile[]>;

/** The message is acknowledged already; the person waits. */
const timeoutMs = 20_000;

/** Fetches with the bot's own token, which goes to Slack's file host and nowhere else. */
export function createFetchReceived(config: SlackConfig, log: Log): FetchReceived {
  const fetchOne = async (team: string, { name, url }: AttachedFile): Promise<ReceivedFile> => {
    if (url === null || !isFileUrl(config, url)) return { name, problem: 'unreachable' };
    const headers = { authorization: `Bearer ${tokenOf(config, team)}` };
    const fetched = await fetchBytes(url, { headers, most: maxFileBytes, timeoutMs });
    if (fetched.ok) return { name, bytes: fetched.bytes };
    log.info({ problem: fetched.problem, detail: fetched.detail }, 'a file was not fetched');
    return { name, problem: fetched.problem };
  };
  return (team, files) => fetchEach(files, (file) => fetchOne(team, file));
}

/** Slack's host of files; where the Web API is configured to live elsewhere, that one. */
function isFileUrl({ apiUrl }: SlackConfig, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin } = new URL(address);
  return origin === 'https://files.slack.com' || (apiUrl !== undefined && origin === new URL(apiUrl).origin);
}
