import type { AllowedHosts } from '../../cards/render/allowed-hosts.ts';
import type { Clock, Ids } from '../../domain/operation.ts';
import type { Programmes } from '../../domain/programmes/load-programme.ts';
import type { Database, Tx } from '../../prisma/client.ts';
import type { Context, Understand, Understanding } from '../understanding/types.ts';
import type { FileStore } from './files.ts';
import type { Knowledge } from './knowledge.ts';
import type { Log } from './log.ts';
import type { Registry } from './registry.ts';
import type { Thresholds } from './route.ts';

/** Work to be done after this transaction, by whichever instance is free. */
export type Jobs = { deliver(db: Tx, outgoingIds: readonly string[]): Promise<void> };

/**
 * A second opinion on a message that is unsure, such as a language model's. May take its time: it is asked outside of
 * any transaction. Never rejects; on any failure it gives back `local`.
 */
export type Refine = (text: string, context: Context, local: Understanding) => Promise<Understanding>;

/** What the engine is built on. */
export type EngineDeps = {
  db: Database;
  clock: Clock;
  ids: Ids;
  log: Log;
  jobs: Jobs;
  registry: Registry;
  programmes: Programmes;
  knowledge: Knowledge;
  files: Pick<FileStore, 'keep'>;
  /** Hosts that cards may link to; none unless given. */
  linkHosts?: AllowedHosts;
  understand: Understand;
  /** The requests of a message understood as a whole, in their order; one element when it is a single request. */
  split(text: string, whole: Understanding): readonly string[];
  refine?: Refine;
  thresholds: Thresholds;
};
