import { describe, expect, test } from 'vitest';
import { hear, isHeard } from '../../../../bot/channels/slack/hear/hear.ts';
import { recorded, recordedLog } from '../../../support/slack/recorded.ts';

const config = { allowedTeams: ['T00FAKE00AA', 'T0ADGE2G4EM', 'T0A8YAUUGMU'] };

function heard(body: unknown) {
  const it = hear(body, config);
  if (!isHeard(it)) throw new Error(`ignored: ${it.why}`);
  return it;
}

function event(inner: Record<string, unknown>, outer: Record<string, unknown> = {}) {
  return {
    type: 'event_callback',
    team_id: 'T00FAKE00AA',
    event_id: 'Ev1',
    authorizations: [{ team_id: 'T00FAKE00AA', user_id: 'UBOT', is_bot: true }],
    event: { type: 'message', channel: 'C1', user: 'U1', ts: '1.2', text: 'hi', ...inner },
    ...outer,
  };
}

/** What Slack reports of a message that was changed. */
function changed(before: string, text: string, user = 'U1') {
  return { message: { user, text, ts: '1.1', edited: { ts: '1.4' } }, previous_message: { text: before } };
}

describe('recorded events', () => {
  test('a direct message is of the person, whatever the channel', () => {
    expect(heard(recorded('dm-direct', 'directDM'))).toEqual({
      key: 'msg:T0ADGE2G4EM:D0ACX51K95H:1771442483.260129',
      address: { team: 'T0ADGE2G4EM', channel: 'D0ACX51K95H', user: 'U0ADXQT6CRW' },
      said: { kind: 'text', text: 'hello hello', bot: 'U0ADXR1N57A' },
    });
  });

  test('message and app_mention of one message have one key', () => {
    const [message, mention] = recordedLog();
    expect(heard(message).key).toBe('msg:T00FAKE00AA:C00FAKECHAN1:1766458026.240809');
    expect(heard(mention).key).toBe(heard(message).key);
  });

  test('a mention opens a thread under itself', () => {
    expect(heard(recorded('multi-workspace', 'mention')).address.thread_ts).toBe('1770676954.663639');
  });

  test('a thumb on the message of the assistant is heard', () => {
    const body = { ...recorded('actions-reactions', 'reaction'), event_id: 'Ev9' };
    expect(heard(body)).toMatchObject({ key: 'event:Ev9', said: { kind: 'reaction' } });
  });

  test('of the sample log only what people say to the assistant is heard', () => {
    const bodies = recordedLog();
    const kept = bodies.map((body) => hear(body, config)).flatMap((it) => (isHeard(it) ? [it.said] : []));
    expect(kept.map((said) => said.kind === 'text' && said.text)).toEqual([
      '<@U00FAKEBOT01> 1',
      '<@U00FAKEBOT01> 1',
      'summarize this',
    ]);
  });
});

describe('what was changed afterwards', () => {
  test('by a person, in the direct conversation, is heard as an edit with a key of its own [P1]', () => {
    const body = event({ subtype: 'message_changed', channel: 'D1', ...changed('hi', 'ho') });
    expect(heard(body)).toEqual({
      key: 'edit:T00FAKE00AA:D1:1.1:1.4',
      address: { team: 'T00FAKE00AA', channel: 'D1', user: 'U1' },
      said: { kind: 'text', text: 'ho', bot: 'UBOT', isEdit: true },
    });
  });

  test('so that it mentions the assistant is a mention, once for its message [P1]', () => {
    const mention = { type: 'app_mention', text: '<@UBOT> the copier is jammed' };
    const body = event({ ...mention, edited: { ts: '1.3' } });
    expect(heard(body)).toMatchObject({ key: 'msg:T00FAKE00AA:C1:1.2', said: { kind: 'text' } });
    expect(heard(body).key).toBe(heard(event(mention)).key);
  });
});

describe('what leads to no turn', () => {
  test.each([
    ['an edit', { subtype: 'message_changed', message: { text: 'hi' } }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['a message of an app', { bot_id: 'B1', channel: 'D1' }],
    ['a message of a bot of old', { subtype: 'bot_message', channel: 'D1' }],
    ['the own message', { user: 'UBOT', channel: 'D1' }],
    ['a message of Slack', { user: 'USLACKBOT', channel: 'D1' }],
    ['a change without a person', { subtype: 'message_changed', channel: 'D1', message: { text: 'hi' } }],
    ['a change that Slack made', { subtype: 'message_changed', channel: 'D1', ...changed('hi', 'hi') }],
    ['a change in a channel', { subtype: 'message_changed', ...changed('hi', 'ho') }],
    [
      'a change of the own message',
      { subtype: 'message_changed', channel: 'D1', ...changed('hi', 'ho', 'UBOT') },
    ],
    ['a channel message to others', {}],
    ['a reply in the thread of others', { thread_ts: '1.1', parent_user_id: 'U1' }],
    ['the messages tab', { type: 'app_home_opened', tab: 'messages' }],
    ['another reaction', { type: 'reaction_added', reaction: 'eyes', item: { type: 'message' } }],
    ['an event of no interest', { type: 'channel_created' }],
    ['a message without a channel', { channel: null }],
    ['a message whose text is none', { channel: 'D1', text: { evil: true } }],
  ])('%s is kept only to be marked as done', (_, inner) => {
    expect(hear(event(inner), config)).toEqual({ key: 'event:Ev1', why: expect.any(String) });
  });

  test.each([
    ['the app was installed elsewhere', event({ channel: 'D1' }, { team_id: 'T9', authorizations: [] })],
    ['the sender is of another workspace', event({ channel: 'D1', user_team: 'T9' })],
    ['the sender came through a shared channel', event({ channel: 'D1', source_team: 'T9' })],
  ])('a foreign workspace is not served: %s', (_, body) => {
    expect(isHeard(hear(body, config))).toBe(false);
  });

  test('another app of the workspace is not answered', () => {
    const body = event({ channel: 'D1' }, { api_app_id: 'A9' });
    expect(isHeard(hear(body, { ...config, appId: 'A1' }))).toBe(false);
    expect(isHeard(hear(body, { ...config, appId: 'A9' }))).toBe(true);
  });

  test.each([
    null,
    'text',
    [],
    {},
    { type: 'event_callback' },
    { type: 'event_callback', event: 'none' },
    { type: 'event_callback', team_id: 7, event: { type: 'message' } },
    { type: 'app_rate_limited' },
    { type: 'view_closed', view: { id: 'V1' } },
    { type: 'block_suggestion' },
  ])('a body of another shape is ignored: %j', (body) => {
    expect(hear(body, config)).toMatchObject({ key: null });
  });
});

describe('whom a channel message is meant for', () => {
  test.each([
    ['a mention in a plain message', { text: 'hi <@UBOT>' }],
    ['a reply under a message of the assistant', { thread_ts: '1.1', parent_user_id: 'UBOT' }],
    ['a file with words in a direct message', { channel: 'D1', subtype: 'file_share' }],
    ['a reply also sent to the channel', { text: '<@UBOT> hi', subtype: 'thread_broadcast', thread_ts: '1' }],
  ])('%s is heard', (_, inner) => {
    expect(isHeard(hear(event(inner), config))).toBe(true);
  });

  test('the home tab is heard in the direct conversation', () => {
    const body = event({ type: 'app_home_opened', tab: 'home', channel: 'D1' });
    expect(heard(body)).toEqual({
      key: 'event:Ev1',
      address: { team: 'T00FAKE00AA', channel: 'D1', user: 'U1' },
      said: { kind: 'home' },
    });
  });

  test('a very long message is heard whole', () => {
    const text = 'papier '.repeat(2_900);
    expect(heard(event({ channel: 'D1', text })).said).toMatchObject({ text });
  });
});
