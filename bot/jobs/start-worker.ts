import { Logger, parseCronItems, type Runner, run, runMigrations } from 'graphile-worker';
import { z } from 'zod';
import type { Log } from '../engine/engine-deps.ts';
import { deliverOutgoing } from './deliver-outgoing.ts';
import { purgeOld, replayInbox, type SweepDeps, sweepOutbox } from './sweep.ts';

const deliverPayload = z.object({ id: z.uuid() });

/** Creates or updates the job tables beside the program's own. */
export async function migrateJobs(connectionString: string, log: Log): Promise<void> {
  await runMigrations({ connectionString, logger: quiet(log) });
}

/**
 * Runs the jobs of this instance; many instances share them through row locks. A sweep each minute takes up what
 * a crashed process left behind.
 */
export async function startWorker(connectionString: string, deps: SweepDeps): Promise<Runner> {
  const sweep = async () => {
    await sweepOutbox(deps);
    await replayInbox(deps);
  };
  return run({
    connectionString,
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
}

/** The library's own chatter is left out; its warnings and errors are kept. */
function quiet(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({}, message);
    if (level === 'warning') log.warn({}, message);
  });
}
