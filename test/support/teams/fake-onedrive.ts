import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody's OneDrive as far as a bot sees it: places for one file each, filled by one PUT of all its bytes. */
export type FakeOneDrive = {
  /** What Teams tells with a yes about where the file is to go. */
  place(name: string): Record<'name' | 'contentUrl' | 'uploadUrl' | 'uniqueId' | 'fileType', string>;
  /** What has arrived, by place. */
  saved: Map<string, string>;
  /** The next upload is answered with this status. */
  failNext(status: number): void;
  close(): Promise<void>;
};

/** Starts on a free port of this machine. */
export async function startOneDrive(): Promise<FakeOneDrive> {
  const open = new Set<string>();
  const saved = new Map<string, string>();
  const failures: number[] = [];
  const server = createServer(async (req, res) => {
    const body = await bytesOf(req);
    const status = failures.shift() ?? judge(req, body, open);
    if (status === 201) {
      open.delete(req.url ?? '');
      saved.set(req.url ?? '', body.toString('utf8'));
    }
    res.statusCode = status;
    res.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let count = 0;
  return {
    saved,
    place(name) {
      count += 1;
      open.add(`/upload/${count}`);
      const fileType = name.split('.').at(-1) ?? '';
      const contentUrl = `${origin}/personal/${encodeURIComponent(name)}`;
      return {
        name,
        contentUrl,
        uploadUrl: `${origin}/upload/${count}`,
        uniqueId: `item-${count}`,
        fileType,
      };
    },
    failNext: (status) => void failures.push(status),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** No token (the address is enough, and a token would leak), a range that fits, one time. */
function judge({ method, url, headers }: IncomingMessage, body: Buffer, open: Set<string>): number {
  if (method !== 'PUT' || headers.authorization !== undefined) return 400;
  if (!open.has(url ?? '')) return 404;
  return headers['content-range'] === `bytes 0-${body.length - 1}/${body.length}` ? 201 : 416;
}

async function bytesOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
