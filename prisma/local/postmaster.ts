import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A PostgreSQL found running on a data folder. */
export type RunningServer = { pid: number; port: number };

/**
 * The server that runs on `databaseDir`, or null. A lock file left by a process that is gone is removed,
 * since PostgreSQL would refuse to start when the process number has been given to somebody else.
 */
export async function findRunningServer(databaseDir: string): Promise<RunningServer | null> {
  const lockFile = join(databaseDir, 'postmaster.pid');
  const lines = await readLines(lockFile);
  if (lines === null) return null;
  const server = { pid: Number(lines[0]), port: Number(lines[3]) };
  if (await isPostgres(server.pid)) return server;
  await rm(lockFile, { force: true });
  return null;
}

async function readLines(path: string): Promise<string[] | null> {
  try {
    return (await readFile(path, 'utf8')).split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await readLines(`/proc/${pid}/cmdline`);
  // Without /proc (macOS, Windows) a living process of that number is taken for the server.
  return command === null || command.join('').includes('postgres');
}

/** Whether a process of this number exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
