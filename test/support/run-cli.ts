import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs a program of the project, such as `knowledge/cli/search.ts`, with these words and this environment. */
export function runCli(
  path: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--import', 'tsx', join(root, path), ...args], {
    encoding: 'utf8',
    env,
  });
}
