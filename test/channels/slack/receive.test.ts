import { beforeEach, describe, expect, test } from 'vitest';
import {
  commandBody,
  deliverRequest,
  eventBody,
  interactionBody,
} from '../../support/slack/deliver-request.ts';
import { signingSecret } from '../../support/slack/join-slack.ts';
import { messagePayload } from '../../support/slack/payloads.ts';
import { recordedLog } from '../../support/slack/recorded.ts';
import { signedHeaders } from '../../support/slack/sign.ts';
import { start } from '../../support/slack/start-slack.ts';
import { useSlack } from '../../support/slack/use-slack.ts';
import { addUser, directOf, newMessage } from '../../support/slack/workspace.ts';

const rig = useSlack();
beforeEach(() => {
  addUser(rig.fake.workspace, { id: 'U1' });
  directOf(rig.fake.workspace, 'U1');
  rig.engine.answer((turn) => [
    { reply: { kind: 'text', text: turn.kind === 'text' ? `noted: ${turn.text}` : '' } },
  ]);
});

/** A direct message of U1, not yet sent. */
function message(text: string, more: Record<string, unknown> = {}) {
  const { workspace } = rig.fake;
  return eventBody(messagePayload(workspace, newMessage(workspace, { user: 'U1', text }), more));
}

async function send(body: string, headers: Record<string, string> = {}) {
  const answer = await deliverRequest(rig.endpoint, body, headers);
  await rig.settled();
  return answer;
}

function texts() {
  return rig.fake.workspace.messages.map((each) => each.text);
}

describe('who speaks', () => {
  const seconds = Math.floor(start.getTime() / 1000);

  test.each([
    ['of a minute ago', -60, 200],
    ['of four minutes ahead', 240, 200],
    ['older than five minutes', -301, 401],
    ['more than five minutes ahead', 301, 401],
    ['an hour ahead', 3_600, 401],
  ])('a signature %s', async (_, offset, status) => {
    const body = message('hi');
    expect(await send(body, signedHeaders(signingSecret, body, seconds + offset))).toMatchObject({ status });
    expect(rig.engine.turns).toHaveLength(status === 200 ? 1 : 0);
  });

  test.each([
    ['made with another secret', (body: string) => signedHeaders('other', body, seconds)],
    ['of another body', () => signedHeaders(signingSecret, '{}', seconds)],
    ['that is empty', () => ({ 'x-slack-signature': '' })],
    ['of another version', () => ({ 'x-slack-signature': `v1=${'0'.repeat(64)}` })],
    ['without a usable time', () => ({ 'x-slack-request-timestamp': 'NaN' })],
    ['with a negative time', () => ({ 'x-slack-request-timestamp': '-1' })],
  ])('a signature %s is refused and nothing is stored', async (_, headers) => {
    const body = message('hi');
    expect((await send(body, headers(body))).status).toBe(401);
    expect(rig.inbox.entries.size).toBe(0);
  });

  test('the check of the address is answered, when signed', async () => {
    const body = eventBody({ type: 'url_verification', challenge: '3eZb', token: 'z' });
    expect(JSON.parse((await send(body)).text)).toEqual({ challenge: '3eZb' });
    expect((await send(body, { 'x-slack-signature': 'v0=0' })).status).toBe(401);
  });

  test('the check of the certificate is not signed and leads to nothing', async () => {
    expect((await send('ssl_check=1&token=z', { 'x-slack-signature': '' })).status).toBe(200);
    expect(rig.inbox.entries.size).toBe(0);
  });
});

describe('what is received', () => {
  test('is answered in the conversation, once its receipt was acknowledged', async () => {
    expect(await send(message('hello'))).toEqual({ status: 200, text: '' });
    expect(texts()).toEqual(['noted: hello']);
  });

  test.each([
    ['application/json; charset=utf-8', (): string => message('hi')],
    ['text/plain', (): string => message('hi')],
    [
      'application/x-www-form-urlencoded; charset=utf-8',
      () =>
        commandBody({
          command: '/printdesk',
          text: 'hi',
          team_id: 'T0001',
          user_id: 'U1',
          trigger_id: '1.2',
        }),
    ],
  ])('may come as %s', async (type, body) => {
    expect((await send(body(), { 'content-type': type })).status).toBe(200);
    expect(rig.engine.turns).toHaveLength(1);
  });

  test('is stored without credentials', async () => {
    await send(message('hello'));
    const [entry] = rig.inbox.entries.values();
    expect(entry).toMatchObject({ payload: { team_id: 'T0001' }, done: true });
    expect(JSON.stringify(entry?.payload)).not.toContain('verification-token');
  });

  test('and cannot be stored is refused, so that Slack sends it again', async () => {
    rig.inbox.breakOnce();
    const body = message('hello');
    expect((await send(body)).status).toBe(500);
    expect(rig.engine.turns).toHaveLength(0);
    expect(
      (await send(body, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_error' })).status,
    ).toBe(200);
    expect(texts()).toEqual(['noted: hello']);
  });

  test('and sent again is acknowledged without being answered again', async () => {
    const body = message('hello');
    await send(body);
    for (const retry of ['1', '2', '3']) {
      const headers = { 'x-slack-retry-num': retry, 'x-slack-retry-reason': 'http_timeout' };
      expect((await send(body, headers)).status).toBe(200);
    }
    expect(texts()).toEqual(['noted: hello']);
  });

  test('and sent again while the first is still being answered is left to it', async () => {
    const body = message('hello');
    await rig.inbox.receive('slack', 'msg:T0001:DU1:1772442000.000001', {});
    expect(JSON.parse(body)).toMatchObject({ event: { ts: '1772442000.000001' } });
    expect((await send(body)).status).toBe(200);
    expect(rig.engine.turns).toEqual([]);
  });

  test('and sent several times at once is answered once', async () => {
    const body = message('hello');
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(body)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(texts()).toEqual(['noted: hello']);
  });

  test('of twenty thousand characters is taken whole', async () => {
    const text = 'é'.repeat(20_000);
    await send(message(text));
    expect(rig.engine.turns).toMatchObject([{ kind: 'text', text }]);
  });
});

describe('what is not received', () => {
  test('a body that goes on for more than a megabyte without saying so', async () => {
    const part = new TextEncoder().encode('x'.repeat(64 * 1024));
    let parts = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        parts += 1;
        if (parts > 40) controller.close();
        else controller.enqueue(part);
      },
    });
    const request = { method: 'POST', body, duplex: 'half' } as const;
    const status = await fetch(rig.endpoint.url, request).then(
      (response) => response.status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(status);
    expect(rig.inbox.entries.size).toBe(0);
  });

  test.each([
    [
      'over a megabyte',
      413,
      (): [string, Record<string, string>] => [`{"a":"${'x'.repeat(1_100_000)}"}`, {}],
    ],
    ['compressed', 415, (): [string, Record<string, string>] => ['{}', { 'content-encoding': 'gzip' }]],
    ['no JSON', 400, (): [string, Record<string, string>] => ['{"type":', {}]],
    ['a JSON list', 400, (): [string, Record<string, string>] => ['payload=[]', {}]],
    ['empty', 400, (): [string, Record<string, string>] => ['', {}]],
  ])('a body that is %s', async (_, status, request) => {
    const [body, headers] = request();
    expect((await send(body, headers)).status).toBe(status);
    expect(rig.inbox.entries.size).toBe(0);
  });

  test.each([
    ['an event of no known shape', eventBody({ type: 'event_callback' })],
    ['a click of no known shape', interactionBody({ type: 'block_actions', actions: 'none' })],
    ['a submit of no known shape', interactionBody({ type: 'view_submission', view: null })],
    ['a closed modal', interactionBody({ type: 'view_closed', view: { id: 'V1' } })],
    ['a shortcut', interactionBody({ type: 'shortcut', callback_id: 'x', trigger_id: '1' })],
    ['an options request', interactionBody({ type: 'block_suggestion', action_id: 'x', value: '' })],
    ['a command of no known shape', commandBody({ command: '/printdesk' })],
    ['something else', eventBody({ hello: 'world' })],
  ])('%s is acknowledged and leads to nothing', async (_, body) => {
    expect((await send(body)).status).toBe(200);
    expect(rig.engine.turns).toHaveLength(0);
  });

  test('an event that is not for us is kept as done', async () => {
    await send(message('hi', { bot_id: 'B9' }));
    expect([...rig.inbox.entries.values()]).toMatchObject([{ done: true }]);
    expect(rig.engine.turns).toHaveLength(0);
  });
});

test('message and mention of one message are answered once', async () => {
  const { workspace } = rig.fake;
  const [first, second] = recordedLog();
  workspace.team = 'T00FAKE00AA';
  const rigged = (body: object | undefined) => eventBody({ ...body, ...allowed(body) });
  await Promise.all([send(rigged(first)), send(rigged(second))]);
  expect(rig.engine.turns).toHaveLength(1);
});

/** The recording, as if of the workspace that is served. */
function allowed(body: object | undefined): object {
  const event = body && 'event' in body && typeof body.event === 'object' ? body.event : {};
  const authorization = { team_id: 'T0001', user_id: 'U00FAKEBOT01', is_bot: true };
  return {
    team_id: 'T0001',
    context_team_id: 'T0001',
    authorizations: [authorization],
    event: { ...event, team: 'T0001' },
  };
}
