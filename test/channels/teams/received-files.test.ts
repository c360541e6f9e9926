import { beforeEach, describe, expect, it } from 'vitest';
import type { SharedFile } from '../../support/shared-file.ts';
import type { TeamsClient } from '../../support/teams/client.ts';
import { anna } from './people.ts';
import { useTeams } from './use-teams.ts';

const photo: SharedFile = { name: 'image', type: 'image/jpeg' };
const paper: SharedFile = { name: 'plan.pdf', type: 'application/pdf' };
const drive = (downloadUrl: string) => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name: 'plan.pdf',
  content: { downloadUrl, uniqueId: 'u', fileType: 'pdf' },
});

describe('files that come with a message in Teams', () => {
  const world = useTeams();
  let client: TeamsClient;
  beforeEach(() => {
    client = world.client(anna);
  });
  const files = () => {
    const turn = world.engine.turns.at(-1);
    return turn?.kind === 'text' ? turn.files : undefined;
  };

  // The fake connector gives pictures to the bot's token only, and files of a drive to nobody who sends one.
  it.each([photo, paper])('are fetched with their bytes: $name [P9]', async (file) => {
    await client.share(file, 'this one');
    expect(files()).toEqual([{ name: file.name, bytes: expect.any(Uint8Array) }]);
  });

  it('are named as out of reach when the place has them no more [P9]', async () => {
    await client.report({ attachments: [drive(`${world.connector.serviceUrl}download/gone`)] });
    expect(files()).toEqual([{ name: 'plan.pdf', problem: 'unreachable' }]);
  });

  it.each([
    'https://elsewhere.example/plan.pdf',
    'https://sharepoint.com.elsewhere.example/x',
    'file:///etc/passwd',
    'http://169.254.169.254/latest/meta-data',
    'no address',
  ])('are not fetched from %s [P9]', async (url) => {
    await client.report({ attachments: [drive(url)] });
    expect(files()).toEqual([{ name: 'plan.pdf', problem: 'unreachable' }]);
    expect(world.lines).toContainEqual(
      expect.objectContaining({ msg: 'a file at an unknown address was not fetched' }),
    );
  });

  it('send the bot’s token to no host but the connector’s [P9]', async () => {
    const contentUrl = 'https://elsewhere.example/v3/attachments/1/views/original';
    await client.report({ attachments: [{ contentType: 'image/*', contentUrl }] });
    expect(files()).toEqual([{ name: 'image', problem: 'unreachable' }]);
  });

  it('are fetched up to five of one message, and the others named [P9]', async () => {
    const many = Array.from({ length: 7 }, () => drive('https://elsewhere.example/x'));
    await client.report({ attachments: many });
    expect(files()?.map((one) => 'problem' in one && one.problem)).toEqual([
      ...Array.from({ length: 5 }, () => 'unreachable'),
      'too-many',
      'too-many',
    ]);
  });

  it('are named as not shown where Teams shows only that they are there [P9]', async () => {
    const content = '<p><img alt="image" src="https://graph.example/hosted"></p>';
    await client.report({ attachments: [{ contentType: 'text/html', content }] });
    expect(files()).toEqual([{ name: 'image', problem: 'unseen' }]);
  });

  it('are no emoji [P9]', async () => {
    const content = '<p><img itemtype="http://schema.skype.com/Emoji" alt="🙂" src="https://x/y"></p>';
    await client.report({ text: 'hello', attachments: [{ contentType: 'text/html', content }] });
    expect(files()).toBeUndefined();
  });
});
