import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rawRequest, statusOf } from '../../http/raw-request.ts';
import { executeActivity, messageActivity } from '../../support/teams/activities.ts';
import { anna } from './people.ts';
import { recordedBody } from './recorded.ts';
import { useTeams } from './use-teams.ts';

const strange = [
  null,
  0,
  -1,
  true,
  '',
  'x',
  [],
  [null],
  ['x'],
  {},
  { id: 1 },
  { id: null },
  [{}],
  [{ type: 1 }],
];

describe('a hostile request to the Teams endpoint', () => {
  const world = useTeams({ once: true });

  beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
  afterAll(() => void vi.restoreAllMocks());

  const post = async (body: BodyInit, headers: Record<string, string> = {}) => {
    const authorization = `Bearer ${world.token(world.client(anna).setting)}`;
    const all = { 'content-type': 'application/json', authorization, ...headers };
    return (await fetch(world.endpoint, { method: 'POST', headers: all, body })).status;
  };
  const alive = async () => expect((await world.client(anna).say(`ping ${Math.random()}`)).status).toBe(200);

  it.each<[string, number, BodyInit, Record<string, string>]>([
    ['a gzip bomb', 415, gzipSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'gzip' }],
    ['a body that claims to be gzip', 415, 'x', { 'content-encoding': 'gzip' }],
    ['an upload', 415, 'x', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['too large a body', 413, JSON.stringify({ text: 'x'.repeat(300_000) }), {}],
    ['malformed JSON', 400, '{"type":', {}],
    ['deep nesting', 400, '['.repeat(100_000), {}],
    ['deep nesting that is valid', 400, `${'['.repeat(100_000)}${']'.repeat(100_000)}`, {}],
    ['a list', 400, '[]', {}],
    ['nothing of an activity', 400, '{}', {}],
    ['a prototype', 400, '{"__proto__":{"type":"message"}}', {}],
  ])('with %s gets %i', async (_what, status, body, headers) => {
    expect(await post(body, headers)).toBe(status);
    await alive();
  });

  it('that grows while it is read gets 413', async () => {
    const { port } = new URL(world.endpoint);
    const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`;
    const answer = await rawRequest(
      Number(port),
      'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
      ...Array.from({ length: 5 }, () => chunk),
    );
    expect(statusOf(answer)).toBe(413);
    await alive();
  });

  it('with any part of any wrong type is refused or ignored, never an error', async () => {
    const { setting } = world.client(anna);
    const { connector } = world;
    const bodies = [
      messageActivity(setting, 'm-1', 'hallo'),
      executeActivity(setting, 'f:1', { verb: 'x.y', data: { v: 1, p: {} }, replyToId: '1' }),
      recordedBody('arrival', 'conversationUpdate', { serviceUrl: connector.serviceUrl }),
      recordedBody('actions-reactions', 'reaction', { serviceUrl: connector.serviceUrl }),
    ];
    const statuses = new Set<number>();
    for (const body of bodies)
      for (const part of Object.keys(body))
        for (const value of strange) statuses.add(await post(JSON.stringify({ ...body, [part]: value })));
    expect([...statuses].filter((status) => ![200, 400, 401, 403, 501].includes(status))).toEqual([]);
    await alive();
  }, 60_000);
});
