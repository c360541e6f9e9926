import { describe, expect, it } from 'vitest';
import { toTurn } from '../../../bot/channels/teams/to-turn.ts';
import type { Turn } from '../../../bot/engine/turn.ts';
import { recorded } from './recorded.ts';

const now = new Date('2026-03-02T09:00:00Z');
const thread = '19:d441d38c655c47a085215b2726e76927@thread.tacv2;messageid=1767326091220';

const heard = (...parts: Parameters<typeof recorded>) => toTurn(recorded(...parts), now);
const turnOf = (...parts: Parameters<typeof recorded>): Turn => {
  const result = heard(...parts);
  if (!('turn' in result)) throw new Error(result.ignored);
  return result.turn;
};

describe('a message from Teams', () => {
  it('becomes a turn with who, where, the once-only key and the address to answer to', () => {
    expect(turnOf('actions-reactions', 'mention')).toEqual({
      channel: 'teams',
      kind: 'text',
      text: 'Test',
      key: `${thread}|1767326091220`,
      receivedAt: now,
      sender: {
        tenantId: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
        externalId: '00000000-1111-2222-3333-444444444444',
        name: 'Test User',
        locale: null,
      },
      conversation: {
        id: thread,
        scope: 'group',
        address: {
          serviceUrl: 'https://smba.trafficmanager.net/amer/a1b2c3d4-e5f6-7890-abcd-ef1234567890/',
          channelId: 'msteams',
          tenantId: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
          conversation: {
            id: thread,
            conversationType: 'channel',
            tenantId: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
            isGroup: true,
          },
          bot: { id: '28:11111111-2222-3333-4444-555555555555', name: 'Chat SDK Demo' },
          user: {
            id: '29:1xXxFakeUserBase64IdStringForTeamsPlatformAbcDeFgHiJkLmNoPqRsTuVwXyZ012345ABCDEF',
            name: 'Test User',
            aadObjectId: '00000000-1111-2222-3333-444444444444',
          },
        },
      },
    });
  });

  it.each([
    ['dm', 'dmMessage', 'personal', 'Hey'],
    ['dm', 'dmRequest', 'group', 'dm me'],
    ['channel', 'mention', 'group', 'Hey'],
    ['mention-and-follow-up', 'aiMention', 'group', 'AI What is love?'],
    ['mention-and-follow-up', 'followUp', 'group', 'Who are you?'],
    ['arrival', 'mention', 'group', 'test'],
    ['arrival', 'channelMessage', 'group', 'test'],
    ['sparse', 'mention', 'group', 'Hey'],
    ['sparse', 'followUp', 'group', 'Hi'],
  ] as const)('reads the recorded %s %s in scope %s as "%s"', (file, name, scope, text) => {
    const turn = turnOf(file, name);
    expect(turn).toMatchObject({ kind: 'text', text });
    expect(turn.conversation.scope).toBe(scope);
  });

  it('tells the locale of the client, from wherever it stands', () => {
    expect(turnOf('channel', 'mention').sender.locale).toBe('en-US');
    const entities = [{ type: 'clientInfo', locale: 'nl-BE' }];
    expect(turnOf('dm', 'dmMessage', { entities }).sender.locale).toBe('nl-BE');
    expect(turnOf('dm', 'dmMessage').sender.locale).toBeNull();
  });

  it("falls back to the channel's own id for somebody without an Entra id", () => {
    expect(turnOf('sparse', 'mention').sender.externalId).toMatch(/^29:/);
  });

  it.each([
    ['of the assistant itself', { from: { id: '28:11111111-2222-3333-4444-555555555555' } }],
    ['of another bot', { from: { id: '28:another', name: 'Bot' } }],
    ['of a bot by its role', { from: { id: '29:x', role: 'bot' } }],
    ['that was deleted', { channelData: { eventType: 'softDeleteMessage' } }],
    ['that was restored', { channelData: { eventType: 'undeleteMessage' } }],
    ['without an id', { id: null }],
  ])('is ignored when it is one %s', (_what, parts) => {
    expect(heard('dm', 'dmMessage', parts)).toEqual({ ignored: expect.any(String) });
  });

  it('that was edited is heard as such, with a key of its own for each edit [P1]', () => {
    const edit = { type: 'messageUpdate', text: 'ho', channelData: { eventType: 'editMessage' } };
    const first = turnOf('dm', 'dmMessage', edit);
    expect(first).toMatchObject({ kind: 'text', text: 'ho', isEdit: true });
    expect(first.key).not.toBe(turnOf('dm', 'dmMessage').key);
    expect(turnOf('dm', 'dmMessage', { ...edit, timestamp: '2026-03-02T09:00:01Z' }).key).not.toBe(first.key);
    expect(heard('dm', 'dmMessage', { type: 'messageUpdate' })).toEqual({ ignored: expect.any(String) });
  });

  it.each([
    'messageDelete',
    'typing',
    'endOfConversation',
    'event',
    'trace',
    'x',
  ])('is not what a %s activity is', (type) => {
    expect(heard('dm', 'dmMessage', { type })).toEqual({ ignored: `activity of type ${type}` });
  });
});

describe('a click in Teams', () => {
  const data = { v: 1, p: { device: 'a-1' } };
  const invoke = (value: unknown, parts: Record<string, unknown> = {}) =>
    heard('dm', 'dmMessage', {
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: 'f:1',
      text: undefined,
      replyToId: '1700',
      value,
      ...parts,
    });
  const execute = (verb: string, more: object = {}, parts?: Record<string, unknown>) =>
    invoke(
      { action: { type: 'Action.Execute', verb, data: { ...data, ...more } }, trigger: 'manual' },
      parts,
    );

  it('carries the action, its payload and the message that was clicked', () => {
    expect(execute('check-case.show')).toMatchObject({
      turn: {
        kind: 'action',
        action: 'check-case.show',
        payload: { device: 'a-1' },
        message: { messageId: '1700', address: { channelId: 'msteams' } },
        key: expect.stringMatching(/\|f:1$/),
      },
    });
  });

  it('has no message when the platform does not say which', () => {
    expect(execute('check-case.show', {}, { replyToId: undefined })).toMatchObject({
      turn: { message: null },
    });
  });

  it('on a form becomes a submit with the values of the inputs alone', () => {
    const filled = { p: { draft: 'd-1' }, serial: 'ABC', urgent: 'true', msteams: { width: 'Full' } };
    expect(execute('engine.submit', filled)).toMatchObject({
      turn: { kind: 'submit', draftId: 'd-1', values: { serial: 'ABC', urgent: 'true' } },
    });
    expect(execute('engine.submit', filled)).not.toHaveProperty('turn.values.msteams');
  });

  it('of a client that knows only Action.Submit arrives as a message and means the same', () => {
    const value = { v: 1, a: 'engine.submit', p: { draft: 'd-1' }, serial: 'ABC' };
    const turn = turnOf('actions-reactions', 'action', { value, replyToId: '1700' });
    expect(turn).toMatchObject({ kind: 'submit', draftId: 'd-1', values: { serial: 'ABC' } });
    expect(turn.key).toBe(`${thread}|f:975cac46-e795-f39b-0c0d-491c14495a9b`);
  });

  it('does nothing when the client refreshes a card by itself', () => {
    const value = { action: { verb: 'approve-order.approve', data }, trigger: 'automatic' };
    expect(invoke(value)).toEqual({ ignored: 'automatic refresh' });
  });

  it.each([
    ['no value', undefined],
    ['no action', {}],
    ['an action of the wrong type', { action: 'approve' }],
    ['no verb', { action: { data } }],
    ['a verb that is no text', { action: { verb: 7, data } }],
    ['no data', { action: { verb: 'x.y' } }],
    ['data of another version', { action: { verb: 'x.y', data: { v: 2, p: {} } } }],
    ['a payload that is no object', { action: { verb: 'x.y', data: { v: 1, p: [1] } } }],
    ['a submit without draft', { action: { verb: 'engine.submit', data: { v: 1, p: {} } } }],
    [
      'a submit whose draft is no text',
      { action: { verb: 'engine.submit', data: { v: 1, p: { draft: {} } } } },
    ],
  ])('leads to no turn with %s', (_what, value) => {
    expect(invoke(value)).toEqual({ ignored: expect.any(String) });
  });

  it('of a card that is none of ours leads to no turn', () => {
    expect(heard('actions-reactions', 'action')).toEqual({ ignored: 'a click that is none of ours' });
    expect(heard('channel', 'channel_post_action')).toEqual({ ignored: 'a click that is none of ours' });
    expect(invoke({}, { name: 'task/fetch' })).toEqual({ ignored: 'invoke task/fetch' });
  });

  it('without an id has the same key when repeated and another one when it is another click', () => {
    const key = (parts: Record<string, unknown>, more = {}) => {
      const result = execute('list.next', more, {
        id: undefined,
        timestamp: '2026-03-02T09:00:00Z',
        ...parts,
      });
      return 'turn' in result ? result.turn.key : null;
    };
    expect(key({})).toBe(key({}));
    const others = [
      key({ timestamp: '2026-03-02T09:00:05Z' }),
      key({ replyToId: '1701' }),
      key({}, { p: { page: 2 } }),
    ];
    expect(new Set([key({}), ...others]).size).toBe(4);
  });
});

describe('an arrival in Teams', () => {
  it('is reported twice and has one key, so that one greeting is sent', () => {
    const [first, second] = [
      turnOf('arrival', 'installationUpdate'),
      turnOf('arrival', 'conversationUpdate'),
    ];
    expect(first.kind).toBe('installed');
    expect(second.kind).toBe('installed');
    expect(first.key).toBe(second.key);
  });

  it('on a later day is another one', () => {
    const later = turnOf('arrival', 'installationUpdate', { timestamp: '2026-01-05T10:00:00Z' });
    expect(later.key).not.toBe(turnOf('arrival', 'installationUpdate').key);
  });

  it('has a key of today when the platform does not say when it was', () => {
    expect(turnOf('arrival', 'installationUpdate', { timestamp: undefined }).key).toContain(
      '|installed:2026-03-02',
    );
  });

  it.each([
    ['installationUpdate', { action: 'remove' }],
    ['installationUpdate', { action: 'add-upgrade' }],
    ['installationUpdate', { action: undefined }],
    ['conversationUpdate', { membersAdded: [{ id: '29:somebody' }] }],
    ['conversationUpdate', { membersAdded: undefined, membersRemoved: [{ id: '28:11111111' }] }],
  ])('is not what %s %j reports', (name, parts) => {
    expect(heard('arrival', name, parts)).toEqual({ ignored: expect.any(String) });
  });
});

describe('a reaction in Teams', () => {
  it('with a thumb is a like of the message', () => {
    expect(turnOf('actions-reactions', 'reaction')).toMatchObject({
      kind: 'like',
      message: { messageId: expect.any(String) },
    });
  });

  it('of two people on one message are two turns', () => {
    const [mine, yours] = ['29:me', '29:you'].map(
      (id) => turnOf('actions-reactions', 'reaction', { from: { id } }).key,
    );
    expect(mine).not.toBe(yours);
  });

  it.each([[[{ type: 'heart' }]], [[]], [undefined]])('of another kind is ignored: %j', (reactionsAdded) => {
    expect(heard('actions-reactions', 'reaction', { reactionsAdded })).toEqual({
      ignored: expect.any(String),
    });
  });
});
