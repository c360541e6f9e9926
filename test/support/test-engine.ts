import { registry } from '../../bot/capabilities/registry.ts';
import type { EngineDeps } from '../../bot/engine/engine-deps.ts';
import { databaseFiles } from '../../bot/engine/files.ts';
import { createEngine } from '../../bot/engine/handle-turn.ts';
import type { Log } from '../../bot/engine/log.ts';
import type { Engine } from '../../bot/engine/turn.ts';
import { jobs } from '../../bot/jobs/jobs.ts';
import { splitRequests } from '../../bot/understanding/split-requests.ts';
import { thresholds } from '../../bot/understanding/thresholds.ts';
import { loadUnderstanding } from '../../bot/understanding/understand.ts';
import { createProgrammes } from '../../domain/programmes/load-programme.ts';
import { openKnowledge } from '../../knowledge/open-knowledge.ts';
import type { Database } from '../../prisma/client.ts';
import { fixedClock, seriesOfIds } from './clock.ts';

export type TestEngine = {
  db: Database;
  engine: Engine;
  clock: ReturnType<typeof fixedClock>;
  /** What was logged as errors, so that a test can say there were none. */
  log: Log & { errors: object[] };
};

/** An engine on a test database, with the real understanding and the real articles; `changes` replaces parts of it. */
export async function testEngine(db: Database, changes: Partial<EngineDeps> = {}): Promise<TestEngine> {
  const clock = fixedClock();
  const log = testLog();
  const engine = createEngine({
    ...{ db, clock, log, jobs, registry, thresholds },
    ids: seriesOfIds(),
    files: databaseFiles(db, clock),
    programmes: createProgrammes(),
    knowledge: await sharedKnowledge(),
    understand: loadUnderstanding(),
    split: splitRequests,
    ...changes,
  });
  return { db, engine, clock, log };
}

let articles: ReturnType<typeof openKnowledge> | undefined;

/** The articles are the same for every test of a file and take a moment to load. */
function sharedKnowledge(): ReturnType<typeof openKnowledge> {
  articles ??= openKnowledge({ onProblems: fail, onError: fail });
  return articles;
}

function fail(problem: unknown): never {
  throw new Error(`the articles do not load: ${JSON.stringify(problem)}`);
}

function testLog(): TestEngine['log'] {
  const errors: object[] = [];
  return {
    errors,
    info: () => undefined,
    warn: () => undefined,
    error: (detail) => void errors.push(detail),
  };
}
