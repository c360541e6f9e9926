import { describe, expect, it } from 'vitest';
import { messageActivity } from '../../support/teams/activities.ts';
import { postActivity } from '../../support/teams/post-activity.ts';
import { notice } from './fake-engine.ts';
import { anna } from './people.ts';
import { useTeams } from './use-teams.ts';

describe('answering a message in Teams', () => {
  const world = useTeams();

  it('shows that somebody is typing while an answer takes its time', async () => {
    world.engine.takes = 600;
    const shown = await world.client(anna).say('hallo');
    expect(shown.text).toBe('Bonjour');
    expect(world.connector.requests.map(({ body }) => body.type)).toEqual(['typing', 'message']);
  });

  it('sends text and card as messages of their own, in order', async () => {
    world.engine.script = () => [
      { reply: { kind: 'text', text: 'Bonjour *Anna*' } },
      { reply: notice('Bienvenue') },
    ];
    const shown = await world.client(anna).say('hallo');
    expect(shown.status).toBe(200);
    expect(shown.messages.map(({ text }) => text)).toEqual(['Bonjour *Anna*', 'Bienvenue']);
    const sent = world.connector.requests.map(({ body, activityId }) => [body.type, activityId]);
    expect(sent).toEqual([
      ['message', null],
      ['message', null],
    ]);
    expect(world.connector.requests.map(({ body }) => body)).toEqual([
      expect.objectContaining({ text: 'Bonjour *Anna*', textFormat: 'plain' }),
      expect.objectContaining({
        summary: 'Bienvenue',
        attachments: [expect.objectContaining({ content: expect.anything() })],
      }),
    ]);
  });

  it('reports each message with the id it got', async () => {
    world.engine.script = () => [
      { reply: { kind: 'text', text: 'un' } },
      { reply: { kind: 'text', text: 'deux' } },
    ];
    const { messages } = await world.client(anna).say('hallo');
    const address = world.engine.turns[0]?.conversation.address;
    expect(world.engine.reports).toEqual([
      { id: 'out-1-0', message: { address, messageId: messages[0]?.id } },
      { id: 'out-1-1', message: { address, messageId: messages[1]?.id } },
    ]);
  });

  it('changes an earlier message in place when the answer replaces it', async () => {
    const client = world.client(anna);
    await client.say('eerste');
    const first = world.engine.reports[0]?.message ?? null;
    world.engine.script = () => [{ reply: notice('Nouveau'), replaces: first }];
    const shown = await client.say('tweede');
    expect(shown.messages).toEqual([expect.objectContaining({ id: first?.messageId, text: 'Nouveau' })]);
    expect(world.engine.reports[1]).toEqual({ id: 'out-2-0', message: first });
  });

  it('hands the same key over for a repeated delivery and sends nothing again [once-only]', async () => {
    const client = world.client(anna);
    await client.say('hallo');
    const shown = await client.again();
    expect(shown).toMatchObject({ status: 200, messages: [] });
    expect(world.engine.turns).toHaveLength(1);
    expect(world.engine.reports).toHaveLength(1);
  });

  it('greets once when the platform reports an installation twice', async () => {
    const shown = await world.client(anna).install();
    expect(shown.messages).toHaveLength(1);
    expect(world.engine.turns.map(({ kind }) => kind)).toEqual(['installed']);
  });

  it('takes a thumb on a message for a like of that message', async () => {
    const client = world.client(anna);
    await client.say('hallo');
    await client.like();
    expect(world.engine.turns[1]).toMatchObject({ kind: 'like' });
  });

  it('answers in the thread where it was mentioned, without the mention in the words', async () => {
    const conversation = { id: '19:abc@thread.tacv2;messageid=1700', type: 'channel' } as const;
    await world.client(anna, conversation).say('toner op');
    expect(world.engine.turns[0]).toMatchObject({ text: 'toner op', conversation: { scope: 'group' } });
    expect(world.connector.messages(conversation.id)).toHaveLength(1);
  });

  it('answers inline, and again inline for a repetition, when the client expects replies', async () => {
    const client = world.client(anna);
    const activity = { ...messageActivity(client.setting, '1', 'hallo'), deliveryMode: 'expectReplies' };
    const authorization = `Bearer ${world.token(client.setting)}`;
    const post = async () =>
      JSON.parse((await postActivity(world.endpoint, activity, { authorization })).text);
    const first = await post();
    expect(first).toMatchObject({ activities: [{ type: 'message', text: 'Bonjour' }] });
    expect(await post()).toMatchObject({ activities: [{ type: 'message', text: 'Bonjour' }] });
    expect(world.engine.reports).toEqual([{ id: 'out-1-0', message: null }]);
    expect(world.connector.requests).toEqual([]);
  });

  it('answers although typing could not be shown', async () => {
    world.engine.takes = 600;
    world.connector.failNext({ status: 429 });
    const shown = await world.client(anna).say('hallo');
    expect(shown.text).toBe('Bonjour');
  });

  it('leaves the rest to the outbox, in order, when Teams asks to wait', async () => {
    world.engine.script = () => ['un', 'deux'].map((text) => ({ reply: { kind: 'text', text } }));
    const client = world.client(anna);
    world.connector.failNext({ status: 429, retryAfter: '2' });
    expect(await client.say('hallo')).toMatchObject({ status: 200, messages: [] });
    expect(world.engine.reports).toEqual([]);
    expect(world.connector.requests).toHaveLength(1);
  });

  it('goes on with the next answer when one is refused for good', async () => {
    world.engine.script = () =>
      ['x'.repeat(60_000), 'deux'].map((text) => ({ reply: { kind: 'text', text } }));
    const shown = await world.client(anna).say('hallo');
    expect(shown.text).toBe('deux');
    expect(world.engine.reports.map(({ id }) => id)).toEqual(['out-1-1']);
  });

  it('ignores what is not said to it', async () => {
    const client = world.client(anna);
    const other = {
      ...messageActivity(client.setting, '1', 'hi'),
      from: { id: '28:other-bot', name: 'Bot' },
    };
    expect(await client.send(other)).toMatchObject({ status: 200, messages: [] });
    expect(await client.send({ ...other, type: 'typing' })).toMatchObject({ status: 200 });
    expect(world.engine.turns).toEqual([]);
  });
});
