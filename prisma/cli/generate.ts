import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** Writes the database client from the schema file. What Prisma has to say is shown when it fails. */
const start = performance.now();
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const run = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], { encoding: 'utf8' });
if (run.status === 0) {
  console.log(`database client of the schema in ${((performance.now() - start) / 1000).toFixed(1)} s`);
} else {
  console.error(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`);
  process.exitCode = 1;
}
