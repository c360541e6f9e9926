import type { Logger } from 'pino';
import type { Clock, Ids } from '../domain/operation.ts';
import { createProgrammes } from '../domain/programmes/load-programme.ts';
import type { Database } from '../prisma/client.ts';
import { registry } from './capabilities/registry.ts';
import { createSlackChannel } from './channels/slack/slack-channel.ts';
import { createTeamsChannel } from './channels/teams/teams-channel.ts';
import type { Config } from './config.ts';
import { createInbox } from './engine/create-inbox.ts';
import type { EngineDeps } from './engine/engine-deps.ts';
import { databaseFiles } from './engine/files.ts';
import { createEngine } from './engine/handle-turn.ts';
import type { Knowledge } from './engine/knowledge.ts';
import type { Engine } from './engine/turn.ts';
import { createServer, type HttpServer } from './http/create-server.ts';
import { createFileLinks } from './http/files/file-links.ts';
import { serveFiles } from './http/files/serve-files.ts';
import { createSigner } from './http/files/signer.ts';
import { jobs } from './jobs/jobs.ts';
import type { SweepDeps } from './jobs/sweep.ts';
import { createRefine } from './understanding/remote/create-refine.ts';
import { splitRequests } from './understanding/split-requests.ts';
import { thresholds } from './understanding/thresholds.ts';
import type { Understand } from './understanding/types.ts';

/** What differs between the running program and a test. */
export type Surroundings = {
  config: Config;
  db: Database;
  clock: Clock;
  ids: Ids;
  log: Logger;
  knowledge: Knowledge;
  understand: Understand;
};

export type App = { http: HttpServer; engine: Engine; jobs: SweepDeps };

/** Puts the program together: one engine, the channels that are configured, their routes. Nothing runs yet. */
export function compose(surroundings: Surroundings): App {
  const { config, db, clock, ids, log } = surroundings;
  const files = databaseFiles(db, clock);
  const linkHosts = linkHostsOf(config);
  const engine = createEngine({
    ...surroundings,
    files,
    linkHosts,
    jobs,
    registry,
    programmes: createProgrammes(),
    thresholds,
    split: splitRequests,
    ...secondOpinion(surroundings),
  });
  const http = createServer({ log, newReference: () => ids.next(), ready: () => canQuery(db) });
  const signer = createSigner(config.fileSecret);
  const links = createFileLinks({ publicUrl: config.publicUrl, signer, clock });
  serveFiles(http.routes, { files, isGood: links.isGood });
  const teams =
    config.production && !config.teams.appId
      ? null
      : createTeamsChannel({
          config: config.teams,
          engine,
          log,
          clock,
          files: { source: files, links, signer },
          linkHosts,
        });
  const inbox = createInbox(db, clock);
  const slack = config.slack
    ? createSlackChannel({ config: config.slack, engine, inbox, log, clock, files, linkHosts })
    : null;
  if (teams) http.routes.post('/api/messages', async (req, res) => teams.handle(req, res));
  if (slack) http.routes.post('/slack/events', async (req, res) => slack.handle(req, res));
  const senders = { ...(teams ? { teams: teams.sender } : {}), ...(slack ? { slack: slack.sender } : {}) };
  return {
    http,
    engine,
    jobs: { db, clock, log, senders, files, linkHosts, replayables: slack ? { slack } : {} },
  };
}

/** The configured hosts, and this program's own. */
function linkHostsOf({ linkHosts, publicUrl }: Config): string[] {
  return publicUrl === null ? [...linkHosts] : [...linkHosts, new URL(publicUrl).hostname];
}

/** A language model, when one is configured (off by default). */
function secondOpinion({ config, understand, log }: Surroundings): Pick<EngineDeps, 'refine'> {
  if (config.understanding === null) return {};
  const warn = (detail: object, message: string) => log.warn(detail, message);
  return { refine: createRefine(config.understanding, understand, warn) };
}

async function canQuery(db: Database): Promise<boolean> {
  await db.$queryRaw`SELECT 1`;
  return true;
}
