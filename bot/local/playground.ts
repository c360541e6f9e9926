import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Config } from '../config.ts';

export type Playground = { url: string; stop(): void };

/** Starts the chat to try the assistant in, beside it and without telemetry; null when it is not installed. */
export async function startPlayground(config: Config): Promise<Playground | null> {
  const script = findPlayground();
  if (script === null) return null;
  const endpoint = `http://${config.host}:${config.port}/api/messages`;
  const child = spawn(
    process.execPath,
    [script, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(config.playgroundPort), '--dt'],
    { stdio: 'ignore', env: { ...config.childEnvironment, TEAMSAPPTESTER_BROWSER: 'none' } },
  );
  stopWithUs(child);
  return { url: `http://localhost:${config.playgroundPort}`, stop: () => void child.kill() };
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

function stopWithUs(child: ChildProcess): void {
  process.once('exit', () => child.kill());
}
