import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Reply } from '../../../bot/engine/turn.ts';
import { fixedClock } from '../../support/clock.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { consentActivity } from '../../support/teams/activities.ts';
import type { TeamsClient } from '../../support/teams/client.ts';
import { type FakeOneDrive, startOneDrive } from '../../support/teams/fake-onedrive.ts';
import { teamsFiles } from '../../support/teams/start-teams.ts';
import { clickedIn, notice } from './fake-engine.ts';
import { anna, bram } from './people.ts';
import { useTeams } from './use-teams.ts';

const bytes = new TextEncoder().encode('a;b');
const source = memoryFiles({ f1: { name: 'Relevés.csv', contentType: 'text/csv', bytes } });
const file = (id = 'f1'): Reply => ({
  kind: 'file',
  file: { id, name: 'Relevés.csv', contentType: 'text/csv', size: 3 },
  text: 'Vos relevés.',
});
const consentType = 'application/vnd.microsoft.teams.card.file.consent';
const week = 7 * 24 * 3600 * 1000;

describe('a file in Teams', () => {
  const clock = fixedClock(new Date('2026-03-02T09:00:00Z'));
  const world = useTeams({ clock, files: teamsFiles(source, clock) });
  let drive: FakeOneDrive;
  let client: TeamsClient;

  beforeAll(async () => {
    drive = await startOneDrive();
  });
  afterAll(() => drive.close());
  beforeEach(async () => {
    drive.saved.clear();
    world.engine.script = () => [{ reply: file() }];
    client = world.client(anna);
    await client.say('mes relevés');
  });

  const messages = () => world.connector.messages(client.setting.conversation.id);
  const offered = () =>
    messages().findLast(({ activity }) => activity.attachments?.[0]?.contentType === consentType);
  const context = z.record(z.string(), z.string());
  const contextOf = (message: ReturnType<typeof offered>) =>
    z.object({ acceptContext: context }).parse(message?.activity.attachments?.[0]?.content).acceptContext;

  let clicks = 0;
  const answer = (
    action: 'accept' | 'decline',
    { context = contextOf(offered()), uploadUrl = '', by = client } = {},
  ) => {
    const place = drive.place('Relevés.csv');
    const uploadInfo = { ...place, ...(uploadUrl ? { uploadUrl } : {}) };
    const value = { action, context, ...(action === 'accept' ? { uploadInfo } : {}) };
    clicks += 1;
    return by.send(consentActivity(by.setting, `f:consent-${clicks}`, value, offered()?.id ?? ''));
  };
  const texts = () => messages().map(({ activity }) => activity.text);

  it('is offered in a personal chat, as Teams asks for it, without its bytes', () => {
    expect(messages().map(({ activity }) => activity)).toMatchObject([
      {
        attachments: [
          {
            contentType: consentType,
            name: 'Relevés.csv',
            content: { description: 'Vos relevés.', sizeInBytes: 3 },
          },
        ],
      },
    ]);
    expect(JSON.stringify(messages())).not.toContain('a;b');
  });

  it('is saved in the person’s OneDrive after a yes, and its card takes the place of the offer', async () => {
    expect(await answer('accept')).toMatchObject({ status: 200 });
    expect([...drive.saved.values()]).toEqual(['a;b']);
    expect(messages().map(({ activity }) => activity.attachments)).toMatchObject([
      [
        {
          contentType: 'application/vnd.microsoft.teams.card.file.info',
          name: 'Relevés.csv',
          contentUrl: expect.stringContaining('/personal/'),
          content: { uniqueId: expect.stringMatching(/^item-/), fileType: 'csv' },
        },
      ],
    ]);
    expect(world.engine.turns).toHaveLength(1);
  });

  it('is kept when the offer cannot be taken away', async () => {
    world.connector.failNext({ status: 201, recorded: true }, { status: 403 });
    expect(await answer('accept')).toMatchObject({ status: 200 });
    expect(messages()).toHaveLength(2);
  });

  it('is not saved after a no, and the offer says so in the language of the answer', async () => {
    expect(await answer('decline')).toMatchObject({ status: 200 });
    expect([...drive.saved]).toEqual([]);
    expect(texts()).toEqual(['C’est noté, le fichier n’a pas été enregistré.']);
  });

  it('can be accepted once more when OneDrive does not take it', async () => {
    drive.failNext(503);
    expect(await answer('accept')).toMatchObject({ status: 200 });
    expect(texts()).toEqual([undefined, 'Le fichier n’a pas pu être enregistré. Réessayez dans un instant.']);
    await answer('accept');
    expect([...drive.saved.values()]).toEqual(['a;b']);
  });

  it.each([
    'https://evil.example/upload',
    'https://sharepoint.com.evil.example/upload',
    'http://contoso.sharepoint.com/upload',
    'file:///etc/passwd',
    'x',
  ])('is put at no address that is not OneDrive’s: %s', async (uploadUrl) => {
    expect(await answer('accept', { uploadUrl })).toMatchObject({ status: 200 });
    expect(texts().at(-1)).toContain('n’a pas pu être enregistré');
    expect(world.lines).toContainEqual(
      expect.objectContaining({ problem: 'the upload address is not known' }),
    );
  });

  it('that is gone by now is not promised any longer', async () => {
    world.engine.script = () => [{ reply: file('gone') }];
    await client.say('encore');
    await answer('accept');
    expect(texts().at(-1)).toBe('Ce fichier n’est plus disponible. Redemandez-le-moi.');
  });

  it('is given to nobody else, for no other file and not for ever: the offer is signed', async () => {
    const context = contextOf(offered());
    const forged = [{ file: 'f2' }, { exp: '4000000000' }, { sig: 'x' }, { file: '' }];
    for (const one of forged) await answer('accept', { context: { ...context, ...one } });
    const other = world.client(bram);
    await answer('accept', { context, by: other });
    clock.advance(week);
    await answer('accept', { context });
    clock.advance(-week);
    expect([...drive.saved]).toEqual([]);
  });

  it('that was asked for in words nobody can read is refused', async () => {
    const value = { action: 'maybe', context: contextOf(offered()) };
    const shown = client.send(consentActivity(client.setting, 'f:odd', value, ''));
    expect(await shown).toMatchObject({ status: 400 });
  });

  it('is a card with a link in a group, where Teams takes no offers', async () => {
    const group = world.client(anna, { id: '19:group@thread.v2', type: 'groupChat' });
    const { messages: seen } = await group.say('nos relevés');
    const card = JSON.stringify(seen[0]?.card);
    expect(seen[0]?.text).toContain('Vos relevés.');
    expect(card).toContain('"type":"Action.OpenUrl","title":"Ouvrir le fichier"');
    expect(card).toMatch(/https:\/\/allowed\.example\/files\/f1\?exp=\d+&sig=/);
  });

  it('takes no other message’s place', async () => {
    world.engine.script = () => [{ reply: notice('Carte', { title: 'Envoyer', action: 'a.b' }) }];
    await client.say('carte');
    world.engine.script = (turn) => [{ reply: file(), replaces: clickedIn(turn) }];
    await client.click('Envoyer');
    expect(
      messages().map(({ activity }) => activity.summary ?? activity.attachments?.[0]?.contentType),
    ).toEqual([consentType, 'Carte', consentType]);
  });
});

describe('a file in a group when nobody knows where the program is reached', () => {
  const files = { ...teamsFiles(source, fixedClock()), links: { file: () => null, picture: () => null } };
  const world = useTeams({ files });

  it('is to be asked for in the personal chat', async () => {
    world.engine.script = () => [{ reply: file() }];
    const group = world.client(anna, { id: '19:group@thread.v2', type: 'groupChat' });
    expect((await group.say('nos relevés')).text).toContain('conversation privée');
  });
});
