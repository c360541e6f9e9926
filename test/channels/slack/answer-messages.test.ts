import { beforeEach, describe, expect, test } from 'vitest';
import { useSlack } from '../../support/slack/use-slack.ts';
import { addChannel, addUser } from '../../support/slack/workspace.ts';

const rig = useSlack();
beforeEach(() => {
  rig.engine.answer((turn) => [
    { reply: { kind: 'text', text: turn.kind === 'text' ? `noted: ${turn.text}` : 'noted' } },
  ]);
});

function call(method: string) {
  return rig.fake.calls.filter((each) => each.method === method);
}

describe('a direct message', () => {
  test('is a turn of the person, with name and locale as Slack knows them', async () => {
    await rig.person({ realName: 'Anna Peeters', locale: 'nl-BE' }).say('toner is op');
    expect(rig.engine.turns).toEqual([
      {
        channel: 'slack',
        key: expect.stringMatching(/^msg:T0001:DU1:/),
        receivedAt: new Date('2026-03-02T09:00:00Z'),
        conversation: {
          id: 'T0001:U1',
          scope: 'personal',
          address: { team: 'T0001', channel: 'DU1', user: 'U1' },
        },
        sender: { tenantId: 'T0001', externalId: 'U1', name: 'Anna Peeters', locale: 'nl-BE' },
        kind: 'text',
        text: 'toner is op',
      },
    ]);
  });

  test('is answered there, and the answer reported with the id it got', async () => {
    const anna = rig.person();
    const { messages } = await anna.say('hello');
    expect(messages).toEqual([{ id: messages[0]?.id, channel: 'DU1', text: 'noted: hello', buttons: [] }]);
    expect(rig.engine.reports).toEqual([
      [
        expect.stringMatching(/\/0$/),
        { address: { team: 'T0001', channel: 'DU1', user: 'U1' }, messageId: messages[0]?.id },
      ],
    ]);
  });

  test('asks Slack about the person once an hour', async () => {
    const anna = rig.person();
    await anna.say('one');
    await anna.say('two');
    expect(call('users.info')).toHaveLength(1);
    rig.pass(3_600_000);
    await anna.say('three');
    expect(call('users.info')).toHaveLength(2);
  });

  test('is answered also when Slack tells nothing about the person', async () => {
    rig.fake.next('users.info', { kind: 'down' });
    const { text } = await rig.person().say('hello');
    expect(text).toBe('noted: hello');
    expect(rig.engine.turns).toMatchObject([{ sender: { externalId: 'U1', name: null, locale: null } }]);
  });

  test('names the colleagues mentioned in it', async () => {
    addUser(rig.fake.workspace, { id: 'U2', realName: 'Jan Maes' });
    await rig.person().say('give <@U2> access, not <@U9>');
    expect(rig.engine.turns).toMatchObject([{ text: 'give @Jan Maes access, not @U9' }]);
  });

  test('with control text in it is never answered with anything live', async () => {
    await rig.person().say('&lt;!channel&gt; &lt;@U2&gt; &lt;https://evil.test|click&gt; &amp;');
    expect(rig.engine.turns).toMatchObject([{ text: '<!channel> <@U2> <https://evil.test|click> &' }]);
    const [posted] = call('chat.postMessage');
    expect(posted?.params.text).toBe(
      'noted: &lt;!channel&gt; &lt;@U2&gt; &lt;https://evil.test|click&gt; &amp;',
    );
    expect(posted?.params).toMatchObject({
      link_names: 'false',
      parse: 'none',
      unfurl_links: 'false',
      unfurl_media: 'false',
    });
  });

  test('of twenty thousand characters can be repeated without going over any limit', async () => {
    const { messages } = await rig.person().say('&lt;'.repeat(5_000));
    expect(messages).toHaveLength(1);
    expect(Buffer.byteLength(call('chat.postMessage')[0]?.params.text ?? '')).toBeLessThanOrEqual(4_000);
  });
});

describe('a mention in a channel', () => {
  test('is answered in a thread below it, which is the conversation', async () => {
    addChannel(rig.fake.workspace, 'C1');
    const anna = rig.person({ channel: 'C1' });
    await anna.say('toner');
    await anna.say('two please');
    const [first, second] = rig.engine.turns;
    expect(first).toMatchObject({ text: 'toner', conversation: { scope: 'group' } });
    expect(second?.conversation).toEqual(first?.conversation);
    const threads = rig.fake.workspace.messages
      .filter(({ user }) => user === 'UBOT01')
      .map((m) => m.thread_ts);
    expect(new Set(threads).size).toBe(1);
    expect(first?.conversation.id).toBe(`T0001:C1:${threads[0]}`);
  });

  test('without a word asks for help', async () => {
    addChannel(rig.fake.workspace, 'C1');
    await rig.person({ channel: 'C1' }).say('');
    expect(rig.engine.turns).toMatchObject([{ text: 'help' }]);
  });

  test('by two people in one thread is one conversation with two people', async () => {
    addChannel(rig.fake.workspace, 'C1');
    const { messages } = await rig.person({ id: 'U1', channel: 'C1' }).say('toner');
    const thread = rig.fake.workspace.messages.find(({ ts }) => ts === messages[0]?.id)?.thread_ts;
    await rig.person({ id: 'U2', channel: 'C1', thread: thread ?? '' }).say('toner');
    const [first, second] = rig.engine.turns;
    expect(first?.conversation.id).toBe(second?.conversation.id);
    expect([first?.sender.externalId, second?.sender.externalId]).toEqual(['U1', 'U2']);
  });
});

describe('a thumb on a message of the assistant', () => {
  test('is a like of that message in the direct conversation', async () => {
    const anna = rig.person();
    await anna.say('hello');
    await anna.like();
    expect(rig.engine.turns[1]).toMatchObject({
      kind: 'like',
      conversation: { id: 'T0001:U1', address: { channel: 'DU1' } },
    });
    expect(rig.engine.turns[1]?.key).toMatch(/^event:Ev/);
  });

  test('is a like in the thread of the message', async () => {
    addChannel(rig.fake.workspace, 'C1');
    const anna = rig.person({ channel: 'C1' });
    await anna.say('hello');
    await anna.like();
    const [said, liked] = rig.engine.turns;
    expect(liked?.conversation.id).toBe(said?.conversation.id);
  });

  test('is left alone in a channel when Slack does not tell the thread', async () => {
    addChannel(rig.fake.workspace, 'C1');
    const anna = rig.person({ channel: 'C1' });
    await anna.say('hello');
    rig.fake.next('reactions.get', { kind: 'refuse', error: 'missing_scope' });
    await anna.like();
    expect(rig.engine.turns).toHaveLength(1);
    expect([...rig.inbox.entries.values()].every(({ done }) => done)).toBe(true);
  });
});

describe('a slash command', () => {
  test('in a channel is answered privately, and says so to the person alone', async () => {
    addChannel(rig.fake.workspace, 'C1', []);
    const { notice, messages } = await rig.person({ channel: 'C1' }).command('my cases');
    expect(rig.engine.turns).toMatchObject([
      { kind: 'text', text: 'my cases', conversation: { id: 'T0001:U1', scope: 'personal' } },
    ]);
    expect(messages).toMatchObject([{ channel: 'DU1', text: 'noted: my cases' }]);
    expect(notice).toBe('I have answered you in a private message.');
  });

  test('in the direct conversation is answered without further words', async () => {
    const { notice, text } = await rig.person().command('my cases');
    expect(notice).toBeNull();
    expect(text).toBe('noted: my cases');
  });

  test('without words asks for help', async () => {
    await rig.person().command('');
    expect(rig.engine.turns).toMatchObject([{ text: 'help' }]);
  });

  test('is acknowledged in the language of the answer', async () => {
    rig.engine.answer(() => [{ reply: { kind: 'text', text: 'Bonjour' }, language: 'fr' }]);
    addChannel(rig.fake.workspace, 'C1');
    const { notice } = await rig.person({ channel: 'C1' }).command('bonjour');
    expect(notice).toBe('Je vous ai répondu en message privé.');
  });

  test('is acknowledged also when the direct conversation cannot be opened; the answer waits', async () => {
    addChannel(rig.fake.workspace, 'C1');
    const anna = rig.person({ channel: 'C1' });
    rig.fake.next('conversations.open', { kind: 'down' });
    rig.fake.next('conversations.open', { kind: 'down' });
    expect(await anna.command('my cases')).toMatchObject({ status: 200, messages: [] });
    expect(rig.engine.reports).toEqual([]);
  });
});

describe('several answers', () => {
  const three = ['one', 'two', 'three'].map((text) => ({ reply: { kind: 'text', text } }) as const);

  test('are posted in their order and reported each', async () => {
    rig.engine.answer(() => three);
    expect((await rig.person().say('hello')).text).toBe('one\ntwo\nthree');
    expect(rig.engine.reports.map(([id]) => id.slice(-2))).toEqual(['/0', '/1', '/2']);
  });

  test('wait together when Slack does not take one now, to keep their order', async () => {
    rig.engine.answer(() => three);
    const anna = rig.person();
    rig.fake.next('chat.postMessage', { kind: 'rate-limit', seconds: 1 });
    expect((await anna.say('hello')).messages).toEqual([]);
    expect(rig.engine.reports).toEqual([]);
  });

  test('do not wait for one that Slack never takes', async () => {
    rig.engine.answer(() => three);
    const anna = rig.person();
    rig.fake.next('chat.postMessage', { kind: 'refuse', error: 'msg_too_long' });
    expect((await anna.say('hello')).text).toBe('two\nthree');
    expect(rig.engine.reports.map(([id]) => id.slice(-2))).toEqual(['/1', '/2']);
  });
});

describe('an engine that is broken', () => {
  test('is not answered for, and the log finds the message by its key', async () => {
    rig.engine.answer(() => {
      throw new Error('a bug');
    });
    expect(await rig.person().say('hello')).toMatchObject({ status: 200, messages: [] });
    expect(rig.lines).toContainEqual(
      expect.objectContaining({ msg: 'processing failed', reference: expect.stringMatching(/^msg:T0001:/) }),
    );
  });

  test('makes a command fail visibly', async () => {
    rig.engine.answer(() => {
      throw new Error('a bug');
    });
    expect(await rig.person().command('hello')).toMatchObject({ status: 500 });
  });
});
