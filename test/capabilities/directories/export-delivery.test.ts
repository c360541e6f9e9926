import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { databaseFiles } from '../../../bot/engine/files.ts';
import { createServer, type HttpServer } from '../../../bot/http/create-server.ts';
import { createFileLinks } from '../../../bot/http/files/file-links.ts';
import { serveFiles } from '../../../bot/http/files/serve-files.ts';
import { createSigner } from '../../../bot/http/files/signer.ts';
import { purgeOld } from '../../../bot/jobs/sweep.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { readCsv, readXlsx } from '../../support/read-sheet.ts';
import { SlackClient } from '../../support/slack/client.ts';
import { consentActivity } from '../../support/teams/activities.ts';
import type { TeamsClient } from '../../support/teams/client.ts';
import { type FakeOneDrive, startOneDrive } from '../../support/teams/fake-onedrive.ts';
import { linkSecret } from '../../support/teams/start-teams.ts';
import { accountOf, type PersonName } from '../../support/world/demo-people.ts';
import { useWorld } from '../../support/world/use-world.ts';

const world = useWorld();
const hours = (count: number) => count * 3600 * 1000;
const groupOf = (name: PersonName) => ({ id: `19:${name}@thread.tacv2`, type: 'channel' as const });
const foreign = 'HBZ55310';

function atTeams(name: PersonName, conversation?: ReturnType<typeof groupOf>): TeamsClient {
  const { tenantId, externalId: aadObjectId, name: fullName } = accountOf(name, 'teams');
  return world.teams.client({ aadObjectId, name: fullName, tenantId, locale: 'en-GB' }, conversation);
}

describe('an exported list in Slack', () => {
  test('is uploaded into the conversation, byte for byte [F46]', async () => {
    const { fake, endpoint, settled } = world.slack;
    const person = { id: accountOf('Megan', 'slack').externalId, locale: 'fr-FR' };
    await new SlackClient({ fake, endpoint, settled, person }).say('exporter mes appareils en Excel');
    const shared = fake.workspace.messages.at(-1);
    expect(shared?.text).toContain('3 lignes');
    expect(shared?.file?.name).toBe('Tous les appareils 2026-11-23.xlsx');
    const cells = (await readXlsx(shared?.file?.bytes ?? Buffer.from(''))).flat();
    expect(cells).toContain('Rez-de-chaussée, accueil');
    expect(cells).not.toContain(foreign);
  });
});

describe('an exported list in a personal chat of Teams', () => {
  let drive: FakeOneDrive;
  beforeAll(async () => {
    drive = await startOneDrive();
  });
  afterAll(() => drive.close());

  const consent = z.object({ acceptContext: z.record(z.string(), z.unknown()) });
  const offered = (client: TeamsClient) =>
    world.teams.connector.messages(client.setting.conversation.id).at(-1);
  const accept = (client: TeamsClient, message: ReturnType<typeof offered>) => {
    const { acceptContext: context } = consent.parse(message?.activity.attachments?.[0]?.content);
    const value = { action: 'accept', context, uploadInfo: drive.place('All devices.csv') };
    return client.send(
      consentActivity(client.setting, `f:yes-${client.setting.person.name}`, value, message?.id ?? ''),
    );
  };
  const ask = async () => {
    drive.saved.clear();
    const megan = atTeams('Megan');
    await megan.say('export my devices as csv');
    return megan;
  };

  test('is saved in the person’s OneDrive once they agree [F46]', async () => {
    const megan = await ask();
    await accept(megan, offered(megan));
    const [saved = ''] = drive.saved.values();
    const rows = readCsv(Buffer.from(saved), ',');
    expect(rows).toHaveLength(4);
    expect(rows.flat()).toContain('Rez-de-chaussée, accueil');
  });

  test('is refused to somebody else who sends the same yes from their own chat [F46]', async () => {
    const megan = await ask();
    const joris = atTeams('Joris');
    await accept(joris, offered(megan));
    expect([...drive.saved]).toEqual([]);
  });

  test('is gone after a day [F46]', async () => {
    const megan = await ask();
    world.clock.advance(hours(25));
    const shown = await accept(megan, offered(megan));
    expect([...drive.saved]).toEqual([]);
    expect(shown.text).toContain('no longer available');
  });
});

describe('an exported list in a channel of Teams', () => {
  let http: HttpServer;
  let port: number;
  beforeAll(async () => {
    http = createServer({ log: quietLog().log, ready: async () => true, newReference: () => 'ref' });
    const clock = { now: () => world.clock.now() };
    const { isGood } = createFileLinks({ publicUrl: null, signer: createSigner(linkSecret), clock });
    serveFiles(http.routes, { files: { open: (id) => databaseFiles(world.db, clock).open(id) }, isGood });
    port = await http.listen(0, '127.0.0.1');
  });
  afterAll(() => http.close(0));

  /** What lies behind a link of a card, whose host stands for this machine. */
  const fetchFile = ({ pathname, search }: URL) => fetch(`http://127.0.0.1:${port}${pathname}${search}`);
  const textAt = async (link: URL) => (await fetchFile(link)).text();

  const linkFor = async (name: PersonName): Promise<URL> => {
    const group = groupOf(name);
    await atTeams(name, group).say('export my devices as csv');
    const card = JSON.stringify(world.teams.connector.messages(group.id).at(-1)?.activity.attachments);
    return new URL(/https:\/\/allowed\.example\/files\/[^"]+/.exec(card)?.[0] ?? '');
  };

  test('is behind a link, for a day [F46]', async () => {
    const link = await linkFor('Megan');
    const response = await fetchFile(link);
    expect(response.headers.get('content-type')).toBe('text/csv');
    expect(readCsv(new Uint8Array(await response.arrayBuffer()), ',')).toHaveLength(4);
    world.clock.advance(hours(25));
    expect((await fetchFile(link)).status).toBe(404);
  });

  test('is not reached by a link changed to the file of another company [F46]', async () => {
    const [own, theirs] = [await linkFor('Megan'), await linkFor('Joris')];
    expect(await textAt(theirs)).toContain(foreign);
    expect(await textAt(own)).not.toContain(foreign);
    const forged = new URL(own);
    forged.pathname = theirs.pathname;
    expect((await fetchFile(forged)).status).toBe(404);
  });

  test('is out of reach once who made it has no access any more [F46 F57]', async () => {
    const link = await linkFor('Megan');
    await world.db.person.updateMany({ where: { name: 'Megan Bowen' }, data: { status: 'deactivated' } });
    expect((await fetchFile(link)).status).toBe(404);
  });

  test('is removed by the housekeeping once its day is over, not before [F46]', async () => {
    await linkFor('Megan');
    world.clock.advance(hours(23));
    await purgeOld(world.jobs);
    expect(await world.db.storedFile.count()).toBe(1);
    world.clock.advance(hours(1));
    await purgeOld(world.jobs);
    expect(await world.db.storedFile.count()).toBe(0);
  });
});
