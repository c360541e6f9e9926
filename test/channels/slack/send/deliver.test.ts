import { beforeEach, describe, expect, test } from 'vitest';
import type { Outgoing, Reply } from '../../../../bot/engine/turn.ts';
import { notice, views } from '../../../cards/support/views.ts';
import { useSlack } from '../../../support/slack/use-slack.ts';
import { addChannel, addUser, directOf, newMessage } from '../../../support/slack/workspace.ts';

const rig = useSlack();
beforeEach(() => {
  addUser(rig.fake.workspace, { id: 'U1' });
});

const direct = { team: 'T0001', channel: null, user: 'U1' };
const hello: Reply = { kind: 'text', text: 'hello' };

function deliver(outgoing: Partial<Outgoing> = {}) {
  const usual = {
    id: 'o1',
    channel: 'slack',
    address: direct,
    language: 'en',
    reply: hello,
    replaces: null,
  } as const;
  return rig.channel.sender.deliver({ ...usual, ...outgoing });
}

function texts() {
  return rig.fake.workspace.messages.map((each) => each.text);
}

function methods() {
  return rig.fake.calls.map(({ method }) => method);
}

describe('a message', () => {
  test('to a person opens the direct conversation once', async () => {
    const first = await deliver();
    await deliver();
    expect(first).toEqual({
      ok: true,
      message: { address: { team: 'T0001', channel: 'DU1', user: 'U1' }, messageId: expect.any(String) },
    });
    expect(methods()).toEqual(['conversations.open', 'chat.postMessage', 'chat.postMessage']);
  });

  test('to a thread is posted in it', async () => {
    const { workspace } = rig.fake;
    addChannel(workspace, 'C1');
    workspace.messages.push(newMessage(workspace, { channel: 'C1', ts: '1.1', user: 'U1', text: '' }));
    await deliver({ address: { ...direct, channel: 'C1', thread_ts: '1.1' } });
    expect(workspace.messages.at(-1)).toMatchObject({ channel: 'C1', thread_ts: '1.1', text: 'hello' });
  });

  test('that replaces another changes it in place, and its buttons go', async () => {
    const posted = await deliver({ reply: { kind: 'card', card: { card: 'notice', data: notice } } });
    if (!posted.ok) throw new Error(posted.detail);
    expect(await deliver({ replaces: posted.message })).toEqual(posted);
    expect(rig.fake.workspace.messages).toMatchObject([{ text: 'hello', blocks: [], edits: 1 }]);
  });

  test.each([
    'message_not_found',
    'cant_update_message',
    'edit_window_closed',
  ])('whose predecessor cannot be changed (%s) is posted anew', async (error) => {
    const posted = await deliver();
    if (!posted.ok) throw new Error(posted.detail);
    rig.fake.next('chat.update', { kind: 'refuse', error });
    expect(await deliver({ replaces: posted.message })).toMatchObject({ ok: true });
    expect(texts()).toEqual(['hello', 'hello']);
  });

  test('whose predecessor cannot be changed right now is not posted beside it', async () => {
    const posted = await deliver();
    if (!posted.ok) throw new Error(posted.detail);
    rig.fake.next('chat.update', { kind: 'rate-limit', seconds: 3 });
    expect(await deliver({ replaces: posted.message })).toMatchObject({ failure: { retry: 'later' } });
    expect(texts()).toEqual(['hello']);
  });

  test.each([
    'fr',
    'nl',
    'en',
  ] as const)('of every kind of card is accepted by Slack: %s', async (language) => {
    for (const { name, view } of views) {
      expect(await deliver({ language, reply: { kind: 'card', card: view } }), name).toMatchObject({
        ok: true,
      });
    }
  });

  test.each(['fr', 'nl', 'en'] as const)('on the home tab shows all cards: %s', async (language) => {
    const cards = views.map(({ view }) => view);
    expect(await deliver({ language, reply: { kind: 'home', cards } })).toEqual({ ok: true, message: null });
    expect(methods()).toEqual(['views.publish']);
  });
});

describe('a message Slack does not take', () => {
  test('because there are too many waits as long as Slack asks', async () => {
    rig.fake.next('chat.postMessage', { kind: 'rate-limit', seconds: 17 });
    expect(await deliver()).toMatchObject({ ok: false, failure: { retry: 'later', afterSeconds: 17 } });
    expect(methods().filter((each) => each === 'chat.postMessage')).toHaveLength(1);
  });

  test.each([
    ['says 429 without a time', { kind: 'rate-limit', seconds: null }],
    ['is down', { kind: 'down' }],
    ['hangs up', { kind: 'hang-up' }],
    ['has its own trouble', { kind: 'refuse', error: 'internal_error' }],
  ] as const)('because it %s is tried again later, by the outbox only', async (_, fault) => {
    rig.fake.next('chat.postMessage', fault);
    expect(await deliver()).toMatchObject({ ok: false, failure: { retry: 'later', afterSeconds: null } });
    expect(methods().filter((each) => each === 'chat.postMessage')).toHaveLength(1);
  });

  test('or takes without saying so is tried again later: twice is better than never', async () => {
    rig.fake.next('chat.postMessage', { kind: 'lost-reply' });
    expect(await deliver()).toMatchObject({ ok: false, failure: { retry: 'later' } });
    expect(texts()).toEqual(['hello']);
  });

  test('to a person who has left is not tried again', async () => {
    addUser(rig.fake.workspace, { id: 'U2', active: false });
    expect(await deliver({ address: { ...direct, user: 'U2' } })).toMatchObject({
      ok: false,
      failure: { retry: 'never', unreachable: true },
      detail: 'user_disabled',
    });
  });

  test.each([
    ['does not exist', 'C9', () => undefined],
    ['is archived', 'C1', () => Object.assign(addChannel(rig.fake.workspace, 'C1'), { archived: true })],
    ['the assistant is no member of', 'C1', () => addChannel(rig.fake.workspace, 'C1', [])],
  ])('to a channel that %s is not tried again', async (_, channel, arrange) => {
    arrange();
    expect(await deliver({ address: { ...direct, channel } })).toMatchObject({
      ok: false,
      failure: { retry: 'never', unreachable: true },
    });
  });

  test('because its blocks are wrong is logged with what is wrong', async () => {
    rig.fake.next('chat.postMessage', { kind: 'refuse', error: 'invalid_blocks' });
    directOf(rig.fake.workspace, 'U1');
    expect(await deliver()).toMatchObject({ ok: false, failure: { retry: 'never', unreachable: false } });
    expect(rig.lines).toContainEqual(
      expect.objectContaining({ outgoing: 'o1', detail: 'invalid_blocks', msg: 'message not delivered' }),
    );
  });

  test.each([
    null,
    'C1',
    {},
    { team: 'T0001' },
    { team: '', channel: 'C1', user: 'U1' },
  ])('to an address of another channel is not tried: %j', async (address) => {
    expect(await deliver({ address })).toMatchObject({
      ok: false,
      failure: { retry: 'never', unreachable: false },
    });
    expect(methods()).toEqual([]);
  });

  test('is not confused with a mistake of ours, which throws', async () => {
    const card = { card: 'notice', data: { title: 'x' } } as never;
    await expect(deliver({ reply: { kind: 'card', card } })).rejects.toThrow();
  });

  test('nor is one that links to a host that is not allowed', async () => {
    const card = (url: string): Reply => ({
      kind: 'card',
      card: {
        card: 'notice',
        data: { title: 'T', tone: 'neutral', paragraphs: [], facts: [], actions: [{ title: 'Open', url }] },
      },
    });
    expect(await deliver({ reply: card('https://allowed.example/a') })).toMatchObject({ ok: true });
    await expect(deliver({ reply: card('https://evil.example/a') })).rejects.toThrow('evil.example');
    expect(methods().filter((each) => each === 'chat.postMessage')).toHaveLength(1);
  });
});
