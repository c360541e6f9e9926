import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config.ts';

export type Playground = { url: string; stop(): void };

/** The longest it may take to come up, and how often to look, in ms. */
const patience = { limit: 60_000, pause: 200 };
/** Its settings, read from the folder we were started in unless the environment names another file. */
const settingsVariable = 'M365_AGENTS_PLAYGROUND_CONFIG_PATH';
const settingsFile = '.m365agentsplayground.yml';
/** Run before the program itself: ends it when the pipe from us closes, however we ended. */
const endWithParent = "process.stdin.resume().once('end', () => process.exit()); require(process.argv[1]);";

/**
 * Starts the chat to try the assistant in, beside it and without telemetry, and waits until it can be opened; null
 * when it is not installed. Throws when it does not come up. It keeps its log in the data folder.
 */
export async function startPlayground(config: Config): Promise<Playground | null> {
  const script = findPlayground();
  if (script === null) return null;
  await mkdir(config.dataDir, { recursive: true });
  const child = spawn(process.execPath, ['-e', endWithParent, script, ...argumentsFor(config)], {
    cwd: config.dataDir,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: environmentFor(config),
  });
  process.once('exit', () => child.kill());
  const url = `http://localhost:${config.playgroundPort}`;
  await opened(child, url);
  return { url, stop: () => void child.kill() };
}

function argumentsFor({ host, port, playgroundPort }: Config): string[] {
  const endpoint = `http://${host}:${port}/api/messages`;
  return ['start', '-e', endpoint, '-c', 'msteams', '-p', String(playgroundPort), '--dt'];
}

function environmentFor({ childEnvironment }: Config): NodeJS.ProcessEnv {
  const settings = resolve(childEnvironment[settingsVariable] ?? settingsFile);
  return { ...childEnvironment, [settingsVariable]: settings, TEAMSAPPTESTER_BROWSER: 'none' };
}

function findPlayground(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
    return join(dirname(manifest), 'cli.js');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

async function opened(child: ChildProcess, url: string): Promise<void> {
  for (let waited = 0; waited < patience.limit; waited += patience.pause) {
    if (child.exitCode !== null) break;
    if (await answers(url)) return;
    await new Promise((done) => setTimeout(done, patience.pause));
  }
  child.kill();
  throw new Error('the Agents Playground did not start; leave it out with PLAYGROUND=false');
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
