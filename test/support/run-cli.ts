import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs a program of the project, such as `knowledge/cli/search.ts`, with these words, this environment and this typed in. */
export function runCli(
  path: string,
  args: readonly string[],
  { env = process.env, input = '' }: { env?: NodeJS.ProcessEnv; input?: string } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--import', 'tsx', join(root, path), ...args], {
    encoding: 'utf8',
    env,
    input,
  });
}
