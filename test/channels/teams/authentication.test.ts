import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messageActivity } from '../../support/teams/activities.ts';
import { postActivity } from '../../support/teams/post-activity.ts';
import { appId, startTeams, tenantId } from '../../support/teams/start-teams.ts';
import { anna } from './people.ts';
import { useTeams } from './use-teams.ts';

const minutes = (count: number) => Math.floor(Date.now() / 1000) + count * 60;

describe('who may speak to the assistant in Teams', () => {
  const world = useTeams({ once: true });

  beforeEach(() => {
    world.engine.turns.length = 0;
    // The SDK prints tokens it does not accept.
    vi.spyOn(console, 'error').mockReturnValue(undefined);
  });
  afterEach(() => vi.restoreAllMocks());

  const setting = () => world.client(anna).setting;
  const valid = () => ({ aud: appId, serviceurl: world.connector.serviceUrl });
  const post = (authorization: string | null, parts: Record<string, unknown> = {}) => {
    const body = { ...messageActivity(setting(), `m-${Math.random()}`, 'hallo'), ...parts };
    return postActivity(world.endpoint, body, authorization === null ? {} : { authorization });
  };

  it('is the connector with a valid token', async () => {
    expect(await post(`Bearer ${world.identity.token(valid())}`)).toEqual({ status: 200, text: '' });
    expect(world.engine.turns).toHaveLength(1);
  });

  it('still is with a clock four minutes apart', async () => {
    expect((await post(`Bearer ${world.identity.token({ ...valid(), exp: minutes(-4) })}`)).status).toBe(200);
  });

  const [head = '', body = ''] = ['{"alg":"none"}', '{"iss":"https://api.botframework.com"}'].map((part) =>
    Buffer.from(part).toString('base64url'),
  );
  it.each<[string, () => string | null]>([
    ['no token', () => null],
    ['an empty one', () => 'Bearer '],
    ['another scheme', () => 'Basic dXNlcjpwYXNz'],
    ['garbage', () => 'Bearer garbage'],
    ['garbage in three parts', () => 'Bearer a.b.c'],
    ['a token without signature', () => `Bearer ${head}.${body}.`],
    ['a token signed by somebody else', () => `Bearer ${world.identity.token(valid(), 'unknown')}`],
    ['a changed token', () => `Bearer ${world.identity.token(valid()).slice(0, -6)}AAAAAA`],
    ['a token for another app', () => `Bearer ${world.identity.token({ ...valid(), aud: 'other' })}`],
    [
      'a token of another issuer',
      () => `Bearer ${world.identity.token({ ...valid(), iss: 'https://evil.example' })}`,
    ],
    [
      'a token for another service URL',
      () => `Bearer ${world.identity.token({ ...valid(), serviceurl: 'https://evil.example' })}`,
    ],
    [
      'a token without service URL',
      () => `Bearer ${world.identity.token({ ...valid(), serviceurl: undefined })}`,
    ],
    ['an expired token', () => `Bearer ${world.identity.token({ ...valid(), exp: minutes(-6) })}`],
    [
      'a token that is not valid yet',
      () => `Bearer ${world.identity.token({ ...valid(), nbf: minutes(10) })}`,
    ],
    ['a key that is not endorsed for Teams', () => `Bearer ${world.identity.token(valid(), 'unendorsed')}`],
  ])('is nobody with %s', async (_what, authorization) => {
    const { status, text } = await post(authorization());
    expect(status).toBe(401);
    expect(JSON.parse(text)).toEqual({
      code: 'Unauthorized',
      message: 'The token is missing or not accepted.',
    });
    expect(world.engine.turns).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['another tenant', { conversation: { id: 'a:1', tenantId: 'other' } }],
    ['another tenant in the channel data', { channelData: { tenant: { id: 'other' } } }],
    ['a guest of another tenant', { from: { id: '29:x', tenantId: 'other' } }],
    ['no tenant', { conversation: { id: 'a:1' }, channelData: {} }],
    ['another channel', { channelId: 'webchat' }],
    ['the emulator', { channelId: 'emulator' }],
    ['a channel the SDK checks in another way', { channelId: 'AseChannel' }],
    ['an unknown service URL', { serviceUrl: 'https://evil.example/' }],
  ])('is nobody from %s, valid token or not', async (_what, parts) => {
    const serviceurl = parts.serviceUrl ?? world.connector.serviceUrl;
    const { status, text } = await post(`Bearer ${world.identity.token({ ...valid(), serviceurl })}`, parts);
    expect(status).toBe(403);
    expect(text).not.toContain('tenant');
    expect(world.engine.turns).toEqual([]);
    expect(world.connector.requests.filter(({ conversationId }) => conversationId === 'a:1')).toEqual([]);
  });

  it('is nobody with an empty service URL, which the SDK would let pass', async () => {
    expect((await post(`Bearer ${world.identity.token(valid())}`, { serviceUrl: '' })).status).toBe(400);
  });

  it('is not decided while the signing keys are out of reach', async () => {
    const cut = await startTeams(world.engine, {
      config: { openIdMetadataUrl: 'http://127.0.0.1:9/openid' },
    });
    const activity = messageActivity({ ...setting(), serviceUrl: cut.connector.serviceUrl }, '1', 'x');
    const authorization = `Bearer ${cut.token(setting())}`;
    expect((await postActivity(cut.endpoint, activity, { authorization })).status).toBe(503);
    await cut.stop();
  });
});

describe('the assistant without an app id', () => {
  const nothing = { appId: undefined, appPassword: undefined, tenantId: undefined, allowedTenants: [] };
  const world = useTeams({ once: true, config: nothing, withoutToken: true });

  it('serves this machine, whatever channel and tenant', async () => {
    const client = world.client({ ...anna, tenantId: 'playground' });
    expect((await client.say('hallo')).text).toBe('Bonjour');
    const emulator = { ...messageActivity(client.setting, 'e-1', 'hi'), channelId: 'emulator' };
    expect((await client.send(emulator)).text).toBe('Bonjour');
  });

  it('does not call a service on another machine', async () => {
    const setting = { ...world.client(anna).setting, serviceUrl: 'https://smba.trafficmanager.net/' };
    expect((await world.client(anna).send(messageActivity(setting, '2', 'hi'))).status).toBe(403);
  });

  it('does not serve what a proxy hands on', async () => {
    const activity = messageActivity(world.client(anna).setting, '3', 'hi');
    const answer = await postActivity(world.endpoint, activity, { 'x-forwarded-for': '203.0.113.9' });
    expect(answer.status).toBe(403);
  });

  it('does not start in production', async () => {
    const config = { appId: undefined, production: true };
    await expect(startTeams(world.engine, { config })).rejects.toThrow('the app id is required');
    expect(tenantId).not.toBe('');
  });
});
