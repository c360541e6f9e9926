import pino from 'pino';
import { openKnowledge } from '../knowledge/open-knowledge.ts';
import { connectDatabase } from '../prisma/client.ts';
import { compose } from './compose.ts';
import { type Config, configFromEnvironment } from './config.ts';
import { describeError } from './engine/describe-error.ts';
import { migrateJobs, startWorker } from './jobs/start-worker.ts';
import { claimPort } from './local/claim-port.ts';
import { openDatabase } from './local/open-database.ts';
import { startPlayground } from './local/playground.ts';
import { welcomeText } from './local/welcome-text.ts';
import { createRunning, stopOnSignal } from './running.ts';
import { systemClock, systemIds } from './system.ts';
import { loadUnderstanding } from './understanding/understand.ts';

const read = configFromEnvironment();
if (!read.ok) {
  console.error(`Printdesk cannot start:\n${read.problems.map((problem) => `  - ${problem}`).join('\n')}`);
  process.exit(1);
}

const log = pino({ level: read.config.logLevel });
const running = createRunning((error) => log.error({ error: describeError(error) }, 'a part did not stop'));
// A local database hears Ctrl+C as we do and is gone first: what its users say about that helps nobody.
stopOnSignal(running, () => {
  if (!read.config.production) log.level = 'silent';
});

try {
  await start(read.config);
} catch (error) {
  console.error(`Printdesk cannot start: ${error instanceof Error ? error.message : String(error)}`);
  await running.stop();
  process.exit(1);
}

/** Starts everything in the order it depends on each other; it is stopped the other way round. */
async function start(config: Config): Promise<void> {
  await claimPort({ port: config.port, host: config.host, setting: 'PORT' });
  if (config.playground) await claimPort({ port: config.playgroundPort, setting: 'PLAYGROUND_PORT' });
  const database = await openDatabase(config);
  running.add(() => database.stop());
  const db = connectDatabase(database.url, config.databaseConnections);
  running.add(() => db.$disconnect());
  await migrateJobs(database.url, log);
  const knowledge = await openKnowledge({
    onProblems: (problems) => log.warn({ problems }, 'articles were left out'),
    onError: (error) => log.error({ error }, 'the articles could not be read again'),
  });
  running.add(() => knowledge.close());
  const understand = await loadUnderstanding();
  const app = compose({ config, db, clock: systemClock, ids: systemIds, log, knowledge, understand });
  const worker = await startWorker(database.url, app.jobs);
  running.add(() => worker.stop());
  await app.http.listen(config.port, config.host);
  running.add(() => app.http.close(5000));
  const playground = config.playground ? await startPlayground(config) : null;
  running.add(() => playground?.stop());
  if (!config.production) console.log(welcomeText(config, playground));
}
