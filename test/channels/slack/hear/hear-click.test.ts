import { describe, expect, test } from 'vitest';
import { hear, isHeard } from '../../../../bot/channels/slack/hear/hear.ts';
import { encodeSlackValue } from '../../../../cards/action-codec.ts';
import { recorded } from '../../../support/slack/recorded.ts';

const config = { allowedTeams: ['T00FAKE00AA', 'T00FAKE00BB'] };
const value = encodeSlackValue('check-case.open', { id: 'c1' });

/** The recorded click, on a button of ours. */
function click(action: Record<string, unknown> = {}, more: Record<string, unknown> = {}) {
  const body = recorded('actions-reactions', 'action');
  return {
    ...body,
    actions: [{ type: 'button', action_id: 'check-case.open#3', value, action_ts: '7.8', ...action }],
    ...more,
  };
}

describe('a click', () => {
  test('names what to do and on what, in the thread of its message', () => {
    expect(hear(click(), config)).toEqual({
      key: 'act:1767326126.896109:7.8:U00FAKEUSER1',
      address: {
        team: 'T00FAKE00AA',
        channel: 'C00FAKECHAN1',
        user: 'U00FAKEUSER1',
        thread_ts: '1767326125.870439',
      },
      said: {
        kind: 'click',
        action: 'check-case.open',
        payload: { id: 'c1' },
        messageTs: '1767326126.896109',
        triggerId: '10215325802133.3901254001572.2e2548aa918b35fd85829545c2d4ae2b',
      },
    });
  });

  test('of somebody whose home is another workspace of the grid counts where it is done', () => {
    const grid = { enterprise: { id: 'E1' }, user: { id: 'U1', team_id: 'T0SISTER' } };
    expect(hear(click({}, grid), config)).toMatchObject({ address: { team: 'T00FAKE00AA', user: 'U1' } });
  });

  test('on an entry of a menu names what that entry does', () => {
    const selected_option = {
      text: { type: 'plain_text', text: 'Open' },
      value: 'check-case.open{"id":"c2"}',
    };
    const chosen = { type: 'overflow', action_id: 'more#3', value: undefined, selected_option };
    expect(hear(click(chosen), config)).toMatchObject({
      said: { kind: 'click', action: 'check-case.open', payload: { id: 'c2' } },
    });
  });

  test.each([
    ['a button', { action_id: 'link#2', value: undefined, url: 'https://a.example' }],
    ['an entry of a menu', { type: 'overflow', action_id: 'more#2', selected_option: { value: 'link' } }],
  ])('on %s that opens a web page is acknowledged, not kept, and leads to no turn', (_, action) => {
    expect(hear(click(action), config)).toEqual({ key: null, why: 'a link was opened' });
  });

  test.each([
    undefined,
    {},
    { value: 'nothing of ours' },
  ])('on a menu that tells nothing of ours leads to no turn: %j', (selected_option) => {
    const chosen = { type: 'overflow', action_id: 'more#3', value, selected_option };
    expect(isHeard(hear(click(chosen), config))).toBe(false);
  });

  test('on a message only one person sees changes no message', () => {
    const container = { type: 'message', message_ts: '5.6', channel_id: 'C1', is_ephemeral: true };
    expect(hear(click({}, { container }), config)).toMatchObject({ said: { messageTs: null } });
  });

  test('on the home tab is answered in the direct conversation', () => {
    const container = { type: 'view', view_id: 'V1' };
    const body = click({}, { container, channel: undefined, message: undefined });
    expect(hear(body, config)).toMatchObject({
      key: 'act:V1:7.8:U00FAKEUSER1',
      address: { channel: null },
      said: { messageTs: null },
    });
  });

  test('on a message that opens no thread yet belongs to the thread below it', () => {
    const container = { type: 'message', message_ts: '5.6', channel_id: 'C1' };
    const body = click({}, { container, message: { ts: '5.6' } });
    expect(hear(body, config)).toMatchObject({ address: { thread_ts: '5.6' } });
  });

  test('in a direct conversation opens no thread', () => {
    const container = { type: 'message', message_ts: '5.6', channel_id: 'D1' };
    const heard = hear(click({}, { container, channel: { id: 'D1' }, message: { ts: '5.6' } }), config);
    expect(heard).toMatchObject({ address: { channel: 'D1' } });
    expect(heard).not.toHaveProperty('address.thread_ts');
  });

  test.each([
    ['no value', { value: undefined }],
    ['no JSON', { value: '{' }],
    ['a value of another version', { value: '{"v":2,"p":{}}' }],
    ['a value that is no text', { value: { v: 1, p: {} } }],
    ['an action id that is no text', { action_id: 7 }],
    ['another kind of element', { type: 'static_select', value: undefined, selected_option: { value } }],
  ])('with %s is marked as done without a turn', (_, action) => {
    expect(hear(click(action), config)).toMatchObject({ key: 'act:1767326126.896109:7.8:U00FAKEUSER1' });
    expect(isHeard(hear(click(action), config))).toBe(false);
  });

  test.each([
    ['the recorded buttons of another app', recorded('actions-reactions', 'action')],
    ['a menu of another app', recorded('actions-reactions', 'staticSelectAction')],
    ['no actions', click({}, { actions: [] })],
    ['no user', click({}, { user: null })],
    ['no container', click({}, { container: null })],
    ['a person of a foreign workspace', click({}, { user: { id: 'U1', team_id: 'T9' }, enterprise: null })],
    [
      'a foreign workspace of a grid',
      click({}, { team: { id: 'T9' }, user: { id: 'U1', team_id: 'T9' }, enterprise: { id: 'E1' } }),
    ],
    ['no workspace at all', click({}, { team: null, user: { id: 'U1' } })],
  ])('is not heard: %s', (_, body) => {
    expect(isHeard(hear(body, config))).toBe(false);
  });
});

describe('a slash command', () => {
  test('is answered in the direct conversation, wherever it was typed', () => {
    expect(hear(recorded('slash-commands', 'slashCommandWithArgs'), config)).toEqual({
      key: 'cmd:10520020890661.10229338706656.2e2188a074adf3bf9f8456b30180f405',
      address: { team: 'T00FAKE00BB', channel: null, user: 'U00FAKEUSER2' },
      said: { kind: 'command', text: 'some arguments here', typedIn: 'C00FAKECHAN3' },
    });
  });

  test.each(['user_id', 'trigger_id', 'team_id'])('without %s is ignored', (field) => {
    const { [field]: _, ...body } = recorded('slash-commands', 'slashCommand');
    expect(isHeard(hear(body, config))).toBe(false);
  });
});
