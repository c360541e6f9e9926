import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchBytes } from '../../../bot/http/files/fetch-bytes.ts';

/** A place that behaves as places do: by the path that is asked for. */
const answers: Record<string, (res: ServerResponse) => void> = {
  '/good': (res) => res.end('a;b'),
  '/declared': (res) => {
    res.setHeader('content-length', 1_000);
    res.end(Buffer.alloc(1_000));
  },
  '/endless': (res) => {
    res.write(Buffer.alloc(60));
    res.end(Buffer.alloc(60));
  },
  '/moved': (res) => {
    res.writeHead(302, { location: '/good' });
    res.end();
  },
  '/gone': (res) => {
    res.writeHead(404);
    res.end();
  },
  '/silent': () => undefined,
};

describe('fetching a file', () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((req, res) => answers[req.url ?? '']?.(res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  // A busy machine takes its time: only the place that never answers is given up soon.
  const fetched = (path: string) =>
    fetchBytes(`${origin}${path}`, { most: 100, timeoutMs: path === '/silent' ? 200 : 20_000 });

  test('gives its bytes [P9]', async () => {
    const found = await fetched('/good');
    expect(found.ok && Buffer.from(found.bytes).toString()).toBe('a;b');
  });

  test.each(['/declared', '/endless'])('stops at what is larger than asked for: %s [P9]', async (path) =>
    expect(await fetched(path)).toMatchObject({ ok: false, problem: 'too-large' }));

  test.each(['/moved', '/gone', '/silent'])('says that a place gives nothing: %s [P9]', async (path) =>
    expect(await fetched(path)).toMatchObject({ ok: false, problem: 'unreachable' }));

  test('says so of a place that is not there [P9]', async () =>
    expect(await fetchBytes('http://127.0.0.1:1/x', { most: 100, timeoutMs: 20_000 })).toMatchObject({
      ok: false,
      problem: 'unreachable',
    }));
});
