import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { people } from '../../../prisma/seed/demo/people.ts';
import { accountOf, type PersonName } from '../../support/world/demo-people.ts';
import { dataFolder, freePort, type Program } from './program.ts';

export type SecondPlayground = { url: string; stop(): void };

/** The chat once more beside a running program, for another of the demo's people. */
export async function startPlaygroundFor(name: PersonName, { endpoint }: Program): Promise<SecondPlayground> {
  const [folder, port] = [await dataFolder(), await freePort()];
  const settings = join(folder, 'playground.yml');
  // YAML takes JSON as it is.
  await writeFile(settings, JSON.stringify(settingsFor(name)));
  const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
  const script = join(dirname(manifest), 'cli.js');
  const child = spawn(
    process.execPath,
    [script, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--dt'],
    {
      cwd: folder,
      stdio: 'ignore',
      env: { M365_AGENTS_PLAYGROUND_CONFIG_PATH: settings, TEAMSAPPTESTER_BROWSER: 'none' },
    },
  );
  const url = `http://localhost:${port}/`;
  await answers(url);
  return { url, stop: () => void child.kill() };
}

async function answers(url: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 200) {
    if (
      await fetch(url)
        .then(({ ok }) => ok)
        .catch(() => false)
    )
      return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('the second Playground did not start');
}

function settingsFor(name: PersonName) {
  const users = people.slice(0, 6).map((person, index) => userOf(person.name, person.email, index));
  const { name: fullName, tenantId } = accountOf(name, 'teams');
  return {
    version: '0.1.1',
    tenantId,
    bot: { id: '00000000-0000-0000-0000-00000000000011', name: 'Test Bot' },
    currentUser: users.find((user) => user.name === fullName),
    users: users.filter((user) => user.name !== fullName),
    personalChat: { id: `chat-of-${name}` },
    groupChat: { id: 'group-chat', name: 'Group Chat' },
    team: {
      id: 'team-id',
      name: 'My Team',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: [{ id: 'channel-announcements-id', name: 'Announcements' }],
    },
  };
}

function userOf(name: string, email: string, index: number) {
  const [givenName = '', surname = ''] = name.split(' ');
  const { externalId } = accountOf(givenName as PersonName, 'teams');
  return {
    ...{ id: `user-id-${index}`, name, givenName, surname, email },
    userPrincipleName: email,
    aadObjectId: externalId,
  };
}
