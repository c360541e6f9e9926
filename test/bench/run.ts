import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm run bench [-- turn|knowledge|understanding]`: every benchmark, or one; each in a process of its own. */
const benches: Record<string, string[]> = {
  turn: ['turn/bench-turn.ts'],
  knowledge: ['knowledge.ts', '--fast'],
  understanding: ['understanding.ts', '../shared/eval/messages.dev.jsonl', '--fast'],
};

const asked = process.argv[2];
for (const [name, [script = '', ...options]] of Object.entries(benches)) {
  if (asked !== undefined && asked !== name) continue;
  console.log(`\n## ${name}`);
  const args = [
    '--expose-gc',
    '--no-deprecation',
    '--import',
    'tsx',
    join(import.meta.dirname, script),
    ...options,
  ];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
