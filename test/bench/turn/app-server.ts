import pino from 'pino';
import { compose } from '../../../bot/compose.ts';
import { readConfig } from '../../../bot/config.ts';
import { migrateJobs } from '../../../bot/jobs/start-worker.ts';
import { systemClock, systemIds } from '../../../bot/system.ts';
import { loadUnderstanding } from '../../../bot/understanding/understand.ts';
import { openKnowledge } from '../../../knowledge/open-knowledge.ts';
import { connectDatabase } from '../../../prisma/client.ts';
import { reportMemory } from './memory.ts';

/** The whole program on a database of the bench's, without the Playground. */
const read = readConfig({ DATABASE_URL: process.argv[2], LOG_LEVEL: 'silent' });
if (!read.ok || read.config.databaseUrl === null) throw new Error('the bench gives a database');
const log = pino({ level: 'silent' });
const fail = (problem: unknown) => {
  throw new Error(JSON.stringify(problem));
};
await migrateJobs(read.config.databaseUrl, log);
const app = compose({
  config: read.config,
  db: connectDatabase(read.config.databaseUrl, read.config.databaseConnections),
  clock: systemClock,
  ids: systemIds,
  log,
  knowledge: await openKnowledge({ onProblems: fail, onError: fail }),
  understand: loadUnderstanding(),
});
const port = await app.http.listen(0, '127.0.0.1');
process.send?.({ port });
reportMemory();
