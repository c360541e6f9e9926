import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServer, type HttpServer } from '../../../bot/http/create-server.ts';
import { createFileLinks } from '../../../bot/http/files/file-links.ts';
import { serveFiles } from '../../../bot/http/files/serve-files.ts';
import { createSigner } from '../../../bot/http/files/signer.ts';
import { fixedClock } from '../../support/clock.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { quietLog } from '../../support/quiet-log.ts';

const week = 7 * 24 * 3600 * 1000;
const bytes = (text: string) => new TextEncoder().encode(text);
const files = memoryFiles({
  csv: { name: 'Relevés d’été.csv', contentType: 'text/csv', bytes: bytes('a;b') },
  tray: { name: 'tray.png', contentType: 'image/png', bytes: bytes('\u0089PNG') },
  page: { name: 'x".html', contentType: 'text/html', bytes: bytes('<script>1</script>') },
  odd: { name: 'odd\r\nx: y', contentType: 'text/plain\r\nx: y', bytes: bytes('') },
  half: { name: '\ud83d', contentType: 'image/svg+xml', bytes: bytes('<svg/>') },
});

describe('a file behind a signed link', () => {
  let http: HttpServer;
  let clock: ReturnType<typeof fixedClock>;
  let links: ReturnType<typeof createFileLinks>;

  beforeEach(async () => {
    clock = fixedClock();
    http = createServer({ log: quietLog().log, ready: async () => true, newReference: () => 'ref' });
    // The port is known afterwards; links are made when they are needed.
    const port = await http.listen(0, '127.0.0.1');
    const publicUrl = `http://127.0.0.1:${port}`;
    links = createFileLinks({ publicUrl, signer: createSigner('s'.repeat(32)), clock });
    serveFiles(http.routes, { files, isGood: links.isGood });
  });
  afterEach(() => http.close(0));

  const get = (url: string | null) => fetch(url ?? '');
  const headersOf = ({ headers }: Response) => {
    const all: [string, string][] = [];
    headers.forEach((value, name) => void all.push([name, value]));
    return all;
  };

  it('is saved under its own name, and kept by nobody in between', async () => {
    const response = await get(links.file('csv'));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('a;b');
    expect(Object.fromEntries(headersOf(response))).toMatchObject({
      'content-type': 'text/csv',
      'content-length': '3',
      'content-disposition':
        'attachment; filename="Releve_s d_e_te_.csv"; filename*=UTF-8\'\'Relev%C3%A9s%20d%E2%80%99%C3%A9t%C3%A9.csv',
      'cache-control': 'private, max-age=3600',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is shown in place when it is a picture', async () => {
    const response = await get(links.picture('tray'));
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('content-disposition')).toMatch(/^inline;/);
  });

  it.each(['page', 'odd', 'half'])('is never taken for a page or a header of ours: %s', async (id) => {
    const response = await get(links.file(id));
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w .-]+"; /);
    expect(response.headers.get('x')).toBeNull();
  });

  it('is there until the last second of a week and not a second longer', async () => {
    const link = links.file('csv');
    clock.advance(week - 1000);
    expect((await get(link)).status).toBe(200);
    clock.advance(1000);
    expect((await get(link)).status).toBe(404);
  });

  const change = (edit: (url: URL) => void) => () => {
    const url = new URL(links.file('csv') ?? '');
    edit(url);
    return url.href;
  };
  const longer = String(4_000_000_000);

  it.each([
    ['of another file', change((url) => Object.assign(url, { pathname: '/files/tray' }))],
    ['that was made longer', change((url) => url.searchParams.set('exp', longer))],
    ['without a signature', change((url) => url.searchParams.delete('sig'))],
    ['with an empty signature', change((url) => url.searchParams.set('sig', ''))],
    ['with a wrong signature', change((url) => url.searchParams.set('sig', 'A'.repeat(43)))],
    ['without a date', change((url) => url.searchParams.delete('exp'))],
    ['to a picture that is none', () => links.picture('csv')],
    ['to a file that is gone', () => links.file('gone')],
    ['to a path', () => links.file('..%2Fcsv')],
    [
      'signed with another secret',
      () => {
        const { origin } = new URL(links.file('csv') ?? '');
        return createFileLinks({ publicUrl: origin, signer: createSigner('other'), clock }).file('csv');
      },
    ],
  ])('is not given for a link %s; the answer is the one of an unknown address', async (_, link) => {
    const response = await get(link());
    const nowhere = await get(new URL('/nowhere', links.file('csv') ?? '').href);
    expect([response.status, await response.text()]).toEqual([404, await nowhere.text()]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('has no link when nobody knows where the program is reached', () => {
    const none = createFileLinks({ publicUrl: null, signer: createSigner('x'), clock });
    expect([none.file('csv'), none.picture('tray')]).toEqual([null, null]);
  });
});

describe('a signature', () => {
  const signer = createSigner('secret');

  it('is good for the very parts that were signed', () => {
    expect(signer.isSigned(signer.sign('a', 'b'), 'a', 'b')).toBe(true);
    expect(signer.isSigned(signer.sign('a', 'b'), 'ab')).toBe(false);
    expect(signer.isSigned(signer.sign('a', 'b'), 'b', 'a')).toBe(false);
    expect(signer.isSigned(signer.sign('a', 'b').slice(0, 20), 'a', 'b')).toBe(false);
  });
});
