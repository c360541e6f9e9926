import { beforeEach, describe, expect, it } from 'vitest';
import type { Address, Outgoing } from '../../../../bot/engine/turn.ts';
import { notice } from '../fake-engine.ts';
import { anna } from '../people.ts';
import { useTeams } from '../use-teams.ts';

describe('sending to Teams without being spoken to', () => {
  const world = useTeams();
  let address: Address;
  let conversationId: string;

  beforeEach(async () => {
    const client = world.client(anna);
    await client.say('hallo');
    address = JSON.parse(JSON.stringify(world.engine.turns.at(-1)?.conversation.address));
    conversationId = client.setting.conversation.id;
    world.connector.requests.length = 0;
  });

  const deliver = (parts: Partial<Outgoing> = {}) =>
    world.channel.sender.deliver({
      id: 'o-1',
      channel: 'teams',
      address,
      language: 'nl',
      reply: { kind: 'text', text: 'Je bestelling is vertrokken.' },
      replaces: null,
      ...parts,
    });

  it('sends to a stored address and tells the id of the message', async () => {
    const delivery = await deliver();
    const messageId = world.connector.messages(conversationId).at(-1)?.id;
    expect(delivery).toEqual({ ok: true, message: { address, messageId } });
    expect(world.connector.requests).toMatchObject([
      { method: 'POST', activityId: null, body: { recipient: { name: 'Anna Maes' } } },
    ]);
  });

  it('replaces a message wherever that message is', async () => {
    const sent = await deliver();
    if (!sent.ok) throw new Error(sent.detail);
    const elsewhere = { ...(address as object), conversation: { id: 'a:elsewhere', isGroup: false } };
    const delivery = await deliver({ address: elsewhere, reply: notice('Geleverd'), replaces: sent.message });
    expect(delivery).toEqual({ ok: true, message: sent.message });
    expect(world.connector.messages(conversationId).at(-1)).toMatchObject({
      edits: 1,
      activity: { summary: 'Geleverd' },
    });
  });

  it('does not send again what is to be replaced and is gone', async () => {
    const delivery = await deliver({ replaces: { address, messageId: 'gone' } });
    expect(delivery).toMatchObject({ ok: false, failure: { retry: 'never', unreachable: false } });
  });

  it.each([
    412, 429, 500, 502, 503, 504,
  ])('tries once and leaves it to the outbox after %i', async (status) => {
    world.connector.failNext({ status, retryAfter: '7' });
    expect(await deliver()).toMatchObject({ ok: false, failure: { retry: 'later', afterSeconds: 7 } });
    expect(world.connector.requests).toHaveLength(1);
  });

  it('tries once when the connection is lost, even after the message was taken', async () => {
    world.connector.failNext({ status: 'drop', recorded: true }, { status: 'drop' });
    expect(await deliver()).toMatchObject({ ok: false, failure: { retry: 'later', afterSeconds: null } });
    expect(world.connector.requests).toHaveLength(1);
  });

  it.each([
    [403, 'BotNotInConversationRoster'],
    [403, 'ConversationBlockedByUser'],
    [403, 'BotDisabledByAdmin'],
    [404, 'ConversationNotFound'],
  ])('tells with %i %s that this person cannot be reached', async (status, code) => {
    world.connector.shut(conversationId, status, code);
    expect(await deliver()).toMatchObject({ ok: false, failure: { retry: 'never', unreachable: true } });
  });

  it('gives up a message that is too large', async () => {
    const text = 'x'.repeat(60_000);
    expect(await deliver({ reply: { kind: 'text', text } })).toMatchObject({
      ok: false,
      failure: { retry: 'never', unreachable: false },
      detail: expect.stringContaining('413 MessageSizeTooBig'),
    });
  });

  it.each([
    ['of another channel', { team: 'T1', channel: 'D1', user: 'U1' }],
    ['that is none', 'x'],
  ])('gives up an address %s', async (_what, other) => {
    expect(await deliver({ address: other })).toMatchObject({ ok: false, failure: { retry: 'never' } });
  });

  it('carries its token to no connector that is not known any more', async () => {
    const moved = { ...(address as object), serviceUrl: 'https://evil.example/' };
    expect(await deliver({ address: moved })).toMatchObject({ ok: false, failure: { retry: 'never' } });
  });

  it('shows the home surface as cards one below the other', async () => {
    const [first, second] = [notice('Een'), notice('Twee')].flatMap((reply) =>
      reply.kind === 'card' ? [reply.card] : [],
    );
    if (!first || !second) throw new Error('two cards');
    await deliver({ reply: { kind: 'home', cards: [first, second] } });
    expect(world.connector.messages(conversationId).at(-1)?.activity.attachments).toHaveLength(2);
  });

  it('shows a link to an allowed host, and sends nothing of a card that links elsewhere', async () => {
    const card = (url: string): Outgoing['reply'] => ({
      kind: 'card',
      card: {
        card: 'notice',
        data: { title: 'T', tone: 'neutral', paragraphs: [], facts: [], actions: [{ title: 'Open', url }] },
      },
    });
    await deliver({ reply: card('https://allowed.example/a') });
    expect(JSON.stringify(world.connector.messages(conversationId).at(-1))).toContain('Action.OpenUrl');
    world.connector.requests.length = 0;
    await expect(deliver({ reply: card('https://evil.example/a') })).rejects.toThrow('evil.example');
    expect(world.connector.requests).toEqual([]);
  });
});
