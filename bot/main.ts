import pino from 'pino';
import { openKnowledge } from '../knowledge/open-knowledge.ts';
import { connectDatabase } from '../prisma/client.ts';
import { compose } from './compose.ts';
import { type Config, configFromEnvironment } from './config.ts';
import { migrateJobs, startWorker } from './jobs/start-worker.ts';
import { claimPort } from './local/claim-port.ts';
import { openDatabase } from './local/open-database.ts';
import { startPlayground } from './local/playground.ts';
import { welcomeText } from './local/welcome-text.ts';
import { systemClock, systemIds } from './system.ts';
import { loadUnderstanding } from './understanding/understand.ts';

const read = configFromEnvironment();
if (!read.ok) {
  console.error(`Printdesk cannot start:\n${read.problems.map((problem) => `  - ${problem}`).join('\n')}`);
  process.exit(1);
}

try {
  await start(read.config);
} catch (error) {
  console.error(`Printdesk cannot start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

/** Starts everything in the order it depends on each other, and stops it the other way round. */
async function start(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel });
  await claimPort({ port: config.port, host: config.host, setting: 'PORT' });
  if (config.playground) await claimPort({ port: config.playgroundPort, setting: 'PLAYGROUND_PORT' });
  const database = await openDatabase(config);
  const db = connectDatabase(database.url, config.databaseConnections);
  await migrateJobs(database.url, log);
  const knowledge = await openKnowledge({
    onProblems: (problems) => log.warn({ problems }, 'articles were left out'),
    onError: (error) => log.error({ error }, 'the articles could not be read again'),
  });
  const understand = await loadUnderstanding();
  const app = compose({ config, db, clock: systemClock, ids: systemIds, log, knowledge, understand });
  const worker = await startWorker(database.url, app.jobs);
  await app.http.listen(config.port, config.host);
  const playground = config.playground ? await startPlayground(config) : null;
  if (!config.production) console.log(welcomeText(config, playground));
  stopOnSignal(async () => {
    playground?.stop();
    await app.http.close(5000);
    await worker.stop();
    await db.$disconnect();
    knowledge.close();
    await database.stop();
  });
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
