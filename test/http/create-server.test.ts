import { Agent, get } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServer, type HttpServer } from '../../bot/http/create-server.ts';
import { sendJson } from '../../bot/http/send-json.ts';
import { quietLog } from '../support/quiet-log.ts';
import { rawRequest, statusOf } from './raw-request.ts';

describe('the HTTP server', () => {
  let http: HttpServer;
  let port: number;
  let lines: Record<string, unknown>[];
  let isReady: () => Promise<boolean>;

  const call = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);

  beforeEach(async () => {
    const quiet = quietLog();
    lines = quiet.lines;
    isReady = async () => true;
    http = createServer({ log: quiet.log, ready: () => isReady(), newReference: () => 'ref-1' });
    http.routes.get('/works', async (_req, res) => sendJson(res, 200, { ok: true }));
    http.routes.get('/fails', async () => {
      throw Object.assign(new Error('password=secret'), { statusCode: 418 });
    });
    http.routes.get('/half', async (_req, res) => {
      res.write('half');
      throw new Error('too late for a status');
    });
    http.routes.get('/throws-nothing', async () => Promise.reject(undefined));
    port = await http.listen(0, '127.0.0.1');
  });

  afterEach(() => http.close(0));

  it('says that it is alive and whether it is ready', async () => {
    expect((await call('/health')).status).toBe(200);
    expect(await (await call('/ready')).json()).toEqual({ status: 'ready' });
    isReady = async () => false;
    expect((await call('/ready')).status).toBe(503);
    isReady = () => Promise.reject(new Error('no database'));
    expect((await call('/ready')).status).toBe(503);
    expect((await call('/health')).status).toBe(200);
  });

  it('puts security headers on every answer, also on refusals', async () => {
    for (const path of ['/works', '/nowhere', '/fails']) {
      const { headers } = await call(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('server')).toBeNull();
    }
  });

  it('answers an unknown address and a wrong method as JSON, whatever the client accepts', async () => {
    const unknown = await call('/nowhere?<script>', { headers: { accept: 'text/html' } });
    expect([unknown.status, await unknown.json()]).toEqual([
      404,
      expect.objectContaining({ code: 'NotFound' }),
    ]);
    const wrong = await call('/works', { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET']);
    expect(await wrong.json()).toMatchObject({ code: 'MethodNotAllowed' });
  });

  it('answers a bug with 500 and a reference, and keeps the detail in the log', async () => {
    const answer = await call('/fails');
    const body = await answer.text();
    expect(answer.status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({ code: 'InternalError', reference: 'ref-1' });
    expect(body).not.toContain('secret');
    expect(lines).toContainEqual(expect.objectContaining({ reference: 'ref-1', path: '/fails' }));
    expect((await call('/throws-nothing')).status).toBe(500);
  });

  it('cuts an answer that fails half way, and goes on serving', async () => {
    await expect(call('/half').then((answer) => answer.text())).rejects.toThrow();
    expect((await call('/works')).status).toBe(200);
  });

  it.each([
    ['a body that claims to be gzip', { 'content-encoding': 'gzip' }, Buffer.from('not gzip')],
    ['a gzip bomb', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(5_000_000))],
    ['brotli', { 'content-encoding': 'br' }, Buffer.from('x')],
  ])('refuses %s and survives it', async (_what, headers, body) => {
    const answer = await call('/works', { method: 'POST', headers, body });
    expect(answer.status).toBe(415);
    expect((await call('/works')).status).toBe(200);
  });

  it.each([
    'GET http://a:99999999/ HTTP/1.1',
    'GET //evil.example/ HTTP/1.1',
    'OPTIONS * HTTP/1.1',
    'GET /\\evil HTTP/1.1',
    'GET /%E0%A4%A HTTP/1.1',
    'GET /works/%00 HTTP/1.1',
    'GARBAGE',
    'CONNECT a:443 HTTP/1.1',
    'PROPFIND /works HTTP/1.1',
  ])('survives the request line %s', async (line) => {
    const answer = await rawRequest(port, `${line}\r\nhost: x\r\nconnection: close\r\n\r\n`);
    expect(statusOf(answer) === 0 || statusOf(answer) >= 400).toBe(true);
    expect((await call('/works')).status).toBe(200);
  });

  it('closes a connection that wants to be upgraded', async () => {
    const answer = await rawRequest(
      port,
      'GET /works HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
    );
    expect(answer).toBe('');
  });

  it('rejects when the port is taken', async () => {
    const other = createServer({ log: quietLog().log, ready: async () => true, newReference: () => '' });
    await expect(other.listen(port, '127.0.0.1')).rejects.toThrow('EADDRINUSE');
  });
});

describe('closing the HTTP server', () => {
  it('lets a request under way finish, even on a connection that is kept, and is not ready meanwhile', async () => {
    const http = createServer({ log: quietLog().log, ready: async () => true, newReference: () => '' });
    let release = () => {};
    const arrived = new Promise<void>((arrive) => {
      http.routes.get('/slow', async (_req, res) => {
        arrive();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        sendJson(res, 200, {});
      });
    });
    const port = await http.listen(0, '127.0.0.1');
    const answered = new Promise<number | undefined>((resolve, reject) => {
      const agent = new Agent({ keepAlive: true });
      get({ port, host: '127.0.0.1', path: '/slow', agent }, (res) => resolve(res.resume().statusCode)).on(
        'error',
        reject,
      );
    });
    await arrived;
    const closed = http.close(60_000);
    release();
    expect(await answered).toBe(200);
    await closed;
  });

  it('cuts what has not finished when the grace is over', async () => {
    const http = createServer({ log: quietLog().log, ready: async () => true, newReference: () => '' });
    const arrived = new Promise<void>((arrive) => {
      http.routes.get('/never', async () => {
        arrive();
        await new Promise(() => undefined);
      });
    });
    const port = await http.listen(0, '127.0.0.1');
    const cut = rawRequest(port, 'GET /never HTTP/1.1\r\nhost: x\r\n\r\n');
    await arrived;
    await http.close(1);
    expect(await cut).toBe('');
  });
});
