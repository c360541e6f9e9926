import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ask } from './support/ask.ts';
import { dataFolder, nobody, type Program, runProgram, startProgram } from './support/program.ts';

const quiet = { PLAYGROUND: 'false' };
const running: Program[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const program of running.splice(0)) await program.stop();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function folder(uid?: number): Promise<string> {
  const made = await dataFolder(uid);
  folders.push(made);
  return made;
}

async function start(dataDir: string, more: { env?: Record<string, string>; uid?: number } = {}) {
  const program = await startProgram({ dataDir, env: quiet, ...more });
  running.push(program);
  return program;
}

/** The process number of the PostgreSQL that runs in a data folder. */
async function databasePid(dataDir: string): Promise<number> {
  const lock = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
  return Number(lock.split('\n')[0]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

describe('the program, with an empty environment', () => {
  test('starts twice in a row in the same folder, stops cleanly, and keeps what people did', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    expect(first.output()).toContain('Alex Wilber');
    await ask(first, 'paper jam in tray 2 on GNM75498');
    await ask(first, 'no');
    expect(await ask(first, 'go ahead')).toContain('CS0032600');
    const pid = await databasePid(dataDir);
    expect(await first.stop()).toBe(0);
    expect(isAlive(pid)).toBe(false);
    const second = await start(dataDir);
    expect(await ask(second, 'where is CS0032600?')).toContain('Paper jam');
    expect(await second.stop()).toBe(0);
  }, 120_000);

  test('ends quietly on Ctrl+C, which its database and its chat hear as well', async () => {
    const dataDir = await folder();
    const program = await start(dataDir, { env: {} });
    const pid = await databasePid(dataDir);
    const said = program.output();
    expect(await program.interrupt()).toBe(0);
    expect(program.output()).toBe(said);
    await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false);
  }, 120_000);

  test('starts again after it was killed: the database left behind is taken over, then stopped', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    await ask(first, 'add to CS0032498: written before the power cut');
    await ask(first, 'ok');
    await first.kill();
    const orphan = await databasePid(dataDir);
    expect(isAlive(orphan)).toBe(true);
    const second = await start(dataDir);
    expect(await databasePid(dataDir)).toBe(orphan);
    expect(await ask(second, 'where is CS0032498?')).toContain('written before the power cut');
    expect(await second.stop()).toBe(0);
    await expect.poll(() => isAlive(orphan), { timeout: 15_000 }).toBe(false);
  }, 120_000);

  test('starts again after it was killed together with its database', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    await first.kill();
    process.kill(await databasePid(dataDir), 'SIGKILL');
    const second = await start(dataDir);
    expect(await ask(second, 'where is CS0032498?')).toContain('CS0032498');
  }, 120_000);

  test('takes the chat down with it when it is killed', async () => {
    const program = await start(await folder(), { env: {} });
    expect((await fetch(program.chat)).status).toBe(200);
    await program.kill();
    const gone = () =>
      fetch(program.chat).then(
        () => false,
        () => true,
      );
    await expect.poll(gone, { timeout: 10_000 }).toBe(true);
  }, 120_000);

  test.each(['PORT', 'PLAYGROUND_PORT'])('says which setting to change when %s is taken', async (setting) => {
    const taken = createServer();
    const port = await new Promise<number>((done) => {
      taken.listen(0, () => done((taken.address() as { port: number }).port));
    });
    try {
      const dataDir = await folder();
      const program = await runProgram({ dataDir, env: { [setting]: String(port) } });
      expect(await program.ended).toBe(1);
      expect(program.output()).toContain(`port ${port}`);
      expect(program.output()).toContain(`${setting}=${port + 1}`);
    } finally {
      taken.close();
    }
  }, 60_000);

  test('names every setting that is missing in production and does not start', async () => {
    const program = await runProgram({ dataDir: await folder(), env: { NODE_ENV: 'production' } });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain('DATABASE_URL');
    expect(program.output()).toMatch(/Teams: .*app id/);
  }, 60_000);

  test.each(accounts())(
    'runs as %s',
    async (_name, uid) => {
      const program = await start(await folder(uid), uid === undefined ? {} : { uid });
      expect(await ask(program, 'where is CS0032498?')).toContain('CS0032498');
      expect(await program.stop()).toBe(0);
    },
    120_000,
  );
});

/** The account of the tests, and an ordinary one when that is root. */
function accounts(): [string, number | undefined][] {
  const own: [string, undefined] = ['the account of these tests', undefined];
  return process.getuid?.() === 0 ? [own, ['an ordinary user', nobody]] : [own];
}
