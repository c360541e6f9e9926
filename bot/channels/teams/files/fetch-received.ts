import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { fetchEach, maxFileBytes, type ReceivedFile } from '../../../engine/received/received-file.ts';
import { fetchBytes } from '../../../http/files/fetch-bytes.ts';
import { isDriveUrlAllowed, isServiceUrlAllowed } from '../admit/service-url.ts';
import type { Tools } from '../answer/answering.ts';
import type { AttachedFile } from '../hear/attached.ts';

/** Teams waits 10 to 15 s for the answer to a message, and the files of one are fetched side by side. */
const timeoutMs = 7_000;

type Fetching = Pick<Tools, 'config' | 'log'> & { context: TurnContext };

/** Fetches what came with a message, only from Teams' own hosts; what cannot be had is named with the reason. */
export function fetchReceived(fetching: Fetching, files: readonly AttachedFile[]): Promise<ReceivedFile[]> {
  return fetchEach(files, (file) => fetchOne(fetching, file));
}

async function fetchOne({ config, log, context }: Fetching, file: AttachedFile): Promise<ReceivedFile> {
  const { name, url, from } = file;
  if (url === null) return { name, problem: 'unseen' };
  const isAllowed = from === 'connector' ? isServiceUrlAllowed : isDriveUrlAllowed;
  if (!isAllowed(config, url)) {
    log.warn({ from }, 'a file at an unknown address was not fetched');
    return { name, problem: 'unreachable' };
  }
  // OneDrive's address is enough; the bot's token goes to the connector alone.
  const headers = from === 'connector' ? await botHeaders(context) : {};
  const fetched = await fetchBytes(url, { headers, most: maxFileBytes, timeoutMs });
  if (fetched.ok) return { name, bytes: fetched.bytes };
  log.info({ from, problem: fetched.problem, detail: fetched.detail }, 'a file was not fetched');
  return { name, problem: fetched.problem };
}

const connector = z.object({
  credentials: z.custom<Signing>((it) => typeof it === 'object' && it !== null && 'signRequest' in it),
});
type Signing = { signRequest(request: { headers: Headers }): Promise<unknown> };

/** The headers the bot's own calls to this connector carry; the SDK's client knows how. */
async function botHeaders(context: TurnContext): Promise<Record<string, string>> {
  const client: unknown = context.turnState.get(context.adapter.ConnectorClientKey);
  const headers = new Headers();
  await connector.parse(client).credentials.signRequest({ headers });
  const signed: Record<string, string> = {};
  headers.forEach((value, name) => {
    signed[name] = value;
  });
  return signed;
}
