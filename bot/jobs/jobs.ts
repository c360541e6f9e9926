import type { Jobs } from '../engine/engine-deps.ts';

/** Asks the worker, in the caller's transaction: what is rolled back is never delivered. */
export const jobs: Jobs = {
  async deliver(db, outgoingIds) {
    if (outgoingIds.length === 0) return;
    await db.$executeRaw`
      SELECT graphile_worker.add_job('deliver', json_build_object('id', id), job_key => id)
      FROM unnest(${[...outgoingIds]}::text[]) AS id`;
  },
};
