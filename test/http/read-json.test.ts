import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJson } from '../../bot/http/read-json.ts';
import { refuseJson, sendJson } from '../../bot/http/send-json.ts';
import { rawRequest, statusOf } from './raw-request.ts';

const limits = { maxBytes: 1_000, timeoutMs: 10_000, maxDepth: 8 };

describe('reading a JSON body', () => {
  let server: Server;
  let url: string;
  let port: number;

  beforeAll(async () => {
    server = createServer(async (req, res) => {
      const timeoutMs = req.url === '/impatient' ? 1 : limits.timeoutMs;
      const body = await readJson(req, { ...limits, timeoutMs });
      if (!body.ok) return refuseJson(res, body.status, body.problem);
      sendJson(res, 200, { value: body.value, raw: body.rawBody.toString('base64') });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
    url = `http://127.0.0.1:${port}/`;
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const post = (body: BodyInit, type = 'application/json') =>
    fetch(url, { method: 'POST', headers: { 'content-type': type }, body });

  it('gives the value and the very bytes that were sent', async () => {
    const sent = '{ "a":\t"é" }';
    const answer = await post(sent, 'application/json; charset=UTF-8');
    expect(await answer.json()).toEqual({ value: { a: 'é' }, raw: Buffer.from(sent).toString('base64') });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
    'application/jsonp',
  ])('refuses the type %s', async (type) => {
    expect((await post('{}', type)).status).toBe(415);
  });

  it('refuses an encoded body without unpacking it', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    expect((await fetch(url, { method: 'POST', headers, body: 'x' })).status).toBe(415);
  });

  it.each([
    ['malformed JSON', '{"a":'],
    ['nothing', ''],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['deep nesting', '['.repeat(400) + ']'.repeat(400)],
  ])('refuses %s', async (_what, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it('takes nesting up to the limit', async () => {
    expect((await post('['.repeat(8) + ']'.repeat(8))).status).toBe(200);
    expect((await post('['.repeat(10) + ']'.repeat(10))).status).toBe(400);
  });

  it('refuses a body that announces too much', async () => {
    const answer = await rawRequest(
      port,
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1001\r\n\r\n',
    );
    expect(statusOf(answer)).toBe(413);
    expect(answer.toLowerCase()).toContain('connection: close');
  });

  it('refuses a body that turns out too large, announced or not', async () => {
    const chunk = 'a'.repeat(600);
    const answer = await rawRequest(
      port,
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
      `258\r\n${chunk}\r\n258\r\n${chunk}\r\n`,
    );
    expect(statusOf(answer)).toBe(413);
  });

  it('refuses a body that does not come', async () => {
    const answer = await rawRequest(
      port,
      'POST /impatient HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{',
    );
    expect(statusOf(answer)).toBe(408);
  });

  it('survives a client that leaves in the middle', async () => {
    await new Promise<void>((resolve) => {
      import('node:net').then(({ connect }) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write(
            'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{',
            () => {
              socket.destroy();
              resolve();
            },
          );
        });
      });
    });
    expect((await post('{}')).status).toBe(200);
  });
});
