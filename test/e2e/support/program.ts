import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, chown, mkdtemp } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The account that a program run by root is not. */
export const nobody = 65_534;

export type ProgramOptions = {
  dataDir: string;
  env?: Record<string, string>;
  /** Run as this account; the test's own otherwise. */
  uid?: number;
};

/** The assistant as its own process. */
export type Program = {
  pid: number;
  port: number;
  chat: string;
  endpoint: string;
  /** What it has printed so far. */
  output(): string;
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  /** As a service manager does. */
  stop(): Promise<number | string>;
  /** As Ctrl+C in a terminal does: everybody who was started from there hears it. */
  interrupt(): Promise<number | string>;
  /** As a power cut does. */
  kill(): Promise<number | string>;
};

/** A data folder that another account can enter: PostgreSQL never runs as root. */
export async function dataFolder(uid?: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'printdesk-e2e-'));
  await chmod(folder, 0o755);
  if (uid !== undefined) await chown(folder, uid, uid);
  return folder;
}

/** A port nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/**
 * Runs the program as `npm start` does, with an empty environment but for the ports and the data folder. Node itself
 * runs it instead of tsx's launcher, so that a signal reaches it and not a process in between.
 */
export async function runProgram({ dataDir, env = {}, uid }: ProgramOptions): Promise<Program> {
  const [port, chatPort] = [await freePort(), await freePort()];
  const settings = { PORT: String(port), PLAYGROUND_PORT: String(chatPort), DATA_DIR: dataDir, ...env };
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/main.ts'], {
    env: settings,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, as in a terminal.
    detached: true,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const output = listen(child);
  const ended = new Promise<number | string>((done) => {
    child.once('exit', (code, signal) => done(code ?? signal ?? 'ended'));
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    pid: child.pid ?? 0,
    port: Number(settings.PORT),
    chat: `http://localhost:${settings.PLAYGROUND_PORT}/`,
    endpoint: `http://127.0.0.1:${settings.PORT}/api/messages`,
    output,
    ended,
    stop: () => end('SIGTERM'),
    interrupt: () => {
      process.kill(-(child.pid ?? 0), 'SIGINT');
      return ended;
    },
    kill: () => end('SIGKILL'),
  };
}

/** Runs it and waits until it says where to go. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const program = await runProgram(options);
  const early = program.ended.then((code) => {
    throw new Error(`the program ended with ${code} instead of starting:\n${program.output()}`);
  });
  await Promise.race([saysHello(program), early]);
  return program;
}

async function saysHello({ output }: Program): Promise<void> {
  for (let waited = 0; waited < 90_000; waited += 100) {
    if (output().includes('Printdesk listens on')) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`the program did not start within 90 s:\n${output()}`);
}

function listen(child: ChildProcess): () => string {
  const parts: string[] = [];
  child.stdout?.on('data', (part) => parts.push(String(part)));
  child.stderr?.on('data', (part) => parts.push(String(part)));
  return () => parts.join('');
}
