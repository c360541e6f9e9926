import { beforeEach, describe, expect, it } from 'vitest';
import { executeActivity, submitActivity } from '../../support/teams/activities.ts';
import type { TeamsWorld } from '../../support/teams/start-teams.ts';
import { clickedIn, form, notice } from './fake-engine.ts';
import { anna, bram } from './people.ts';
import { useTeams } from './use-teams.ts';

describe('answering a click in Teams', () => {
  const world = useTeams();

  beforeEach(() => {
    world.engine.script = () => [
      { reply: notice('Liste', { title: 'Voir', action: 'check-case.show', payload: { id: 'c-1' } }) },
    ];
  });

  const open = async (person = anna, conversation?: Parameters<TeamsWorld['client']>[1]) => {
    const client = world.client(person, conversation);
    await client.say('mes demandes');
    return client;
  };

  it('hands over the action and its payload', async () => {
    const client = await open();
    await client.click('Voir');
    expect(world.engine.turns[1]).toMatchObject({
      kind: 'action',
      action: 'check-case.show',
      payload: { id: 'c-1' },
    });
    expect(clickedIn(world.engine.turns[1] as never)?.messageId).toBe(client.seen()[0]?.id);
  });

  it('returns the card that replaces the clicked one and shows it to everybody', async () => {
    const conversation = { id: '19:group@thread.v2', type: 'groupChat' } as const;
    const client = await open(anna, conversation);
    world.engine.script = (turn) => [{ reply: notice('Détail'), replaces: clickedIn(turn) }];
    const shown = await client.click('Voir');
    expect(shown).toMatchObject({
      status: 200,
      notice: 'application/vnd.microsoft.card.adaptive',
      text: 'Détail',
    });
    expect(
      world
        .client(bram, conversation)
        .seen()
        .map(({ text }) => text),
    ).toEqual(['Détail']);
    expect(world.engine.reports[1]?.message?.messageId).toBe(client.seen()[0]?.id);
  });

  it('returns the replacing card even when everybody else cannot be shown it', async () => {
    const client = await open();
    world.engine.script = (turn) => [{ reply: notice('Détail'), replaces: clickedIn(turn) }];
    world.connector.failNext({ status: 503 });
    expect(await client.click('Voir')).toMatchObject({ status: 200, text: 'Détail' });
    expect(world.engine.reports).toHaveLength(1);
  });

  it('sends a card that replaces nothing as a message below and says so in the response', async () => {
    const client = await open();
    world.engine.script = () => [{ reply: notice('Détail') }];
    const shown = await client.click('Voir');
    expect(shown.notice).toBe('La réponse se trouve dans le message ci-dessous.');
    expect(client.seen().map(({ text }) => text)).toEqual(['Liste\nVoir', 'Détail']);
  });

  it('returns a text in the response and sends the rest', async () => {
    const client = await open();
    world.engine.script = () => [
      { reply: { kind: 'text', text: 'Annulé' } },
      { reply: notice('Et maintenant') },
    ];
    const shown = await client.click('Voir');
    expect(shown.notice).toBe('Annulé');
    expect(client.seen().map(({ text }) => text)).toEqual(['Liste\nVoir', 'Et maintenant']);
    expect(world.engine.reports.slice(1)).toEqual([
      { id: 'out-2-0', message: null },
      { id: 'out-2-1', message: expect.objectContaining({ messageId: client.seen()[1]?.id }) },
    ]);
  });

  it('returns a text that takes the place of the card, and shows it to everybody', async () => {
    const client = await open();
    world.engine.script = (turn) => [
      { reply: { kind: 'text', text: 'Annulé' }, replaces: clickedIn(turn) },
      { reply: notice('Et maintenant') },
    ];
    const shown = await client.click('Voir');
    expect(shown.notice).toBe('Annulé');
    expect(client.seen().map(({ text }) => text)).toEqual(['Annulé', 'Et maintenant']);
    expect(world.engine.reports[1]?.message?.messageId).toBe(client.seen()[0]?.id);
  });

  it('gives a valid response when there is nothing to say', async () => {
    const client = await open();
    world.engine.script = () => [];
    expect(await client.click('Voir')).toMatchObject({ status: 200, notice: 'Genoteerd.' });
  });

  it('gives the same response to a repeated click and changes nothing [once-only]', async () => {
    const client = await open();
    world.engine.script = (turn) => [
      { reply: notice('Détail'), replaces: clickedIn(turn) },
      { reply: notice('Suite') },
    ];
    const first = await client.click('Voir');
    const requests = world.connector.requests.length;
    const second = await client.again();
    expect(second).toMatchObject({ status: 200, notice: first.notice, text: 'Détail' });
    expect(world.connector.requests).toHaveLength(requests);
    expect(world.engine.reports).toHaveLength(3);
  });

  it('takes a filled form, and returns it with its error when it is not accepted', async () => {
    world.engine.script = () => [{ reply: form('d-1') }];
    const client = await open();
    world.engine.script = (turn) => [
      { reply: form('d-1', 'XX', 'Numéro inconnu'), replaces: clickedIn(turn) },
    ];
    const shown = await client.fill('Envoyer', { 'Numéro de série': 'XX' });
    expect(world.engine.turns[1]).toMatchObject({ kind: 'submit', draftId: 'd-1', values: { serial: 'XX' } });
    expect(shown.text).toContain('Numéro inconnu');
  });

  it('takes the form of a client that knows only Action.Submit, and answers by messages', async () => {
    world.engine.script = () => [{ reply: form('d-1') }];
    const client = await open();
    const [card] = client.seen();
    world.engine.script = (turn) => [{ reply: notice('Enregistré'), replaces: clickedIn(turn) }];
    const value = { v: 1, a: 'engine.submit', p: { draft: 'd-1' }, serial: 'XX' };
    const shown = await client.send(submitActivity(client.setting, 'f:9', value, card?.id ?? ''));
    expect(world.engine.turns[1]).toMatchObject({ kind: 'submit', draftId: 'd-1', values: { serial: 'XX' } });
    expect(shown.text).toBe('Enregistré');
  });

  const invoke = (parts: Record<string, unknown>) => {
    const client = world.client(anna);
    const click = { verb: 'x.y', data: { v: 1, p: {} }, replyToId: '1700' };
    return client.send({ ...executeActivity(client.setting, 'f:5', click), ...parts });
  };

  it('never acts on an automatic refresh', async () => {
    const action = { verb: 'approve-order.approve', data: { v: 1, p: {} } };
    const shown = await invoke({ value: { action, trigger: 'automatic' } });
    expect(shown).toMatchObject({ status: 200, notice: 'application/vnd.microsoft.error' });
    expect(world.engine.turns).toEqual([]);
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { action: {} },
    { action: { verb: 1 } },
    { action: { verb: 'x.y', data: [] } },
  ])('answers a click that carries %j with an error a client understands', async (value) => {
    expect(await invoke({ value })).toMatchObject({ status: 200, notice: 'application/vnd.microsoft.error' });
    expect(world.engine.turns).toEqual([]);
  });

  it('says that it does not know other invokes', async () => {
    for (const name of ['task/fetch', 'composeExtension/query', undefined]) {
      expect((await invoke({ name })).status).toBe(501);
    }
  });
});
