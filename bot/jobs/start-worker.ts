import { EventEmitter } from 'node:events';
import { Logger, parseCronItems, run, runMigrations, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { z } from 'zod';
import type { Log } from '../engine/log.ts';
import { deliverOutgoing } from './deliver-outgoing.ts';
import { purgeOld, replayInbox, type SweepDeps, sweepOutbox } from './sweep.ts';

const deliverPayload = z.object({ id: z.uuid() });

/** Creates or updates the job tables beside the program's own. */
export async function migrateJobs(connectionString: string, log: Log): Promise<void> {
  await runMigrations({ connectionString, logger: quiet(log) });
}

/**
 * Runs the jobs of this instance; many instances share them through row locks. A sweep each minute takes up what
 * a crashed process left behind. Throws when the database goes away before the first look for jobs.
 */
export async function startWorker(
  connectionString: string,
  deps: SweepDeps,
): Promise<{ stop(): Promise<void> }> {
  const sweep = async () => {
    await sweepOutbox(deps);
    await replayInbox(deps);
  };
  const pgPool = openPool(connectionString, deps.log);
  const events: WorkerEvents = new EventEmitter();
  const firstLook = failureOfFirstLook(events);
  const runner = await run({
    pgPool,
    events,
    concurrency: 4,
    noHandleSignals: true,
    logger: quiet(deps.log),
    taskList: {
      deliver: (payload) => deliverOutgoing(deps, deliverPayload.parse(payload).id),
      sweep,
      purge: () => purgeOld(deps),
    },
    parsedCronItems: parseCronItems([
      { task: 'sweep', match: '* * * * *', options: { backfillPeriod: 0, maxAttempts: 1 } },
      { task: 'purge', match: '17 3 * * *', options: { backfillPeriod: 0, maxAttempts: 1 } },
    ]),
  });
  const stop = () => runner.stop().finally(() => pgPool.end());
  const failure = await firstLook;
  if (failure === null) return { stop };
  await stop();
  throw new Error('the worker lost the database before it could begin', { cause: failure });
}

/**
 * What went wrong when jobs were looked for the first time; null: nothing. The library remembers a failure of that
 * first query for ever (0.16): a worker that starts with it would look alive and never do a job.
 */
function failureOfFirstLook(events: WorkerEvents): Promise<unknown> {
  return new Promise((resolve) => {
    events.once('worker:getJob:empty', () => resolve(null));
    events.once('job:start', () => resolve(null));
    events.once('worker:getJob:error', ({ error }) => resolve(error));
  });
}

/** A pool of our own: with the library's, a database that goes away ends the whole program (an `error` nobody hears). */
function openPool(connectionString: string, log: Log): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 8 });
  pool.on('error', (error) =>
    inAMoment(() => log.warn({ error: error.message }, 'the worker lost its connection')),
  );
  return pool;
}

/** How long a local database can be ahead of us in hearing Ctrl+C. */
const aheadMs = 500;

/**
 * Says it once it is clear that the program is not being stopped: a local database hears Ctrl+C as we do, and a busy
 * program learns of the lost connection before it learns why.
 */
function inAMoment(say: () => void): void {
  setTimeout(say, aheadMs).unref();
}

/** The library's own chatter is left out; its warnings and errors are kept. */
function quiet(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') inAMoment(() => log.error({}, message));
    if (level === 'warning') inAMoment(() => log.warn({}, message));
  });
}
