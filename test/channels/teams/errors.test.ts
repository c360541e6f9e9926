import { beforeEach, describe, expect, it } from 'vitest';
import { executeActivity } from '../../support/teams/activities.ts';
import { notice } from './fake-engine.ts';
import { anna } from './people.ts';
import { useTeams } from './use-teams.ts';

describe('a bug while answering in Teams', () => {
  const world = useTeams();

  beforeEach(() => {
    world.engine.script = () => {
      throw Object.assign(new Error('password=secret'), { statusCode: 401 });
    };
  });

  it('becomes an apology in the language of the client, with a reference that is in the log', async () => {
    const shown = await world.client(anna).say('hallo');
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('1767000');
    expect(shown.text).not.toContain('secret');
    expect(shown.text).toMatch(/referentie/);
    expect(world.lines).toContainEqual(
      expect.objectContaining({ level: 50, reference: expect.stringMatching(/^1767000/) }),
    );
  });

  it('gives a click the error response a client understands', async () => {
    const client = world.client(anna);
    const click = { verb: 'x.y', data: { v: 1, p: {} }, replyToId: '1' };
    const shown = await client.send(executeActivity(client.setting, 'f:7', click));
    expect(shown).toMatchObject({ status: 200, notice: 'application/vnd.microsoft.error', messages: [] });
  });

  it('is survived when even the apology does not arrive', async () => {
    const client = world.client(anna);
    world.connector.shut(client.setting.conversation.id, 403, 'ConversationBlockedByUser');
    expect(await client.say('hallo')).toMatchObject({ status: 200, messages: [] });
  });

  it('of a card that cannot be drawn becomes an apology too', async () => {
    world.engine.script = () => [{ reply: notice('x', { title: '', action: '' }) }];
    expect((await world.client(anna).say('hallo')).text).toContain('referentie');
  });

  it('in recording a delivery leaves the answer alone', async () => {
    world.engine.script = () => [{ reply: { kind: 'text', text: 'Bonjour' } }];
    world.engine.delivered = () => Promise.reject(new Error('no database'));
    expect((await world.client(anna).say('hallo')).text).toBe('Bonjour');
    expect(world.lines).toContainEqual(expect.objectContaining({ msg: 'a delivery could not be recorded' }));
  });
});
