import { registry } from '../../../bot/capabilities/registry.ts';
import { createSlackChannel, type SlackChannel } from '../../../bot/channels/slack/slack-channel.ts';
import { createInbox } from '../../../bot/engine/create-inbox.ts';
import type { EngineDeps } from '../../../bot/engine/engine-deps.ts';
import { createEngine } from '../../../bot/engine/handle-turn.ts';
import type { Engine } from '../../../bot/engine/turn.ts';
import { jobs } from '../../../bot/jobs/jobs.ts';
import { type SweepDeps, sweepOutbox } from '../../../bot/jobs/sweep.ts';
import { splitRequests } from '../../../bot/understanding/split-requests.ts';
import { thresholds } from '../../../bot/understanding/thresholds.ts';
import { loadUnderstanding } from '../../../bot/understanding/understand.ts';
import { createProgrammes } from '../../../domain/programmes/load-programme.ts';
import { openKnowledge } from '../../../knowledge/open-knowledge.ts';
import type { Database } from '../../../prisma/client.ts';
import { fixedClock, seriesOfIds } from '../clock.ts';
import { demoDatabase } from '../database.ts';
import { quietLog } from '../quiet-log.ts';
import { type FakeSlack, startFakeSlack } from '../slack/fake-slack.ts';
import { signingSecret } from '../slack/join-slack.ts';
import { listen } from '../slack/listen.ts';
import { type TestLog, testLog } from '../talk.ts';
import { startTeams, type TeamsWorld } from '../teams/start-teams.ts';
import { slackTeam, teamsTenant } from './demo-people.ts';

export type SlackWorld = {
  fake: FakeSlack;
  channel: SlackChannel;
  endpoint: { url: string; signingSecret: string; now(): number };
  settled(): Promise<void>;
};

/** The whole assistant but for its process: both chat systems through real HTTP, on a demo database of its own. */
export type World = {
  db: Database;
  url: string;
  engine: Engine;
  clock: ReturnType<typeof fixedClock>;
  /** What the engine and the worker logged as errors. */
  log: TestLog;
  teams: TeamsWorld;
  slack: SlackWorld;
  jobs: SweepDeps;
  /** Lets the worker deliver what is due. */
  deliver(): Promise<void>;
  stop(): Promise<void>;
};

type KnowledgeOpened = ReturnType<typeof openKnowledge>;
let articles: KnowledgeOpened | undefined;

/** The articles are the same for every test of a file and take a moment to load. */
function sharedKnowledge(): KnowledgeOpened {
  articles ??= openKnowledge({ onProblems: fail, onError: fail });
  return articles;
}

function fail(problem: unknown): never {
  throw new Error(`the articles do not load: ${JSON.stringify(problem)}`);
}

/** Starts it; `changes` replaces parts the engine is built on. */
export async function startWorld(changes: Partial<EngineDeps> = {}): Promise<World> {
  const { db, url, drop } = await demoDatabase();
  const clock = fixedClock();
  const log = testLog();
  const engine = createEngine({
    ...{ db, clock, log, jobs, registry, thresholds },
    ids: seriesOfIds(),
    programmes: createProgrammes(),
    knowledge: await sharedKnowledge(),
    understand: loadUnderstanding(),
    split: splitRequests,
    ...changes,
  });
  const teams = await startTeams(engine, { clock, config: { allowedTenants: [teamsTenant] } });
  const { close: closeSlack, ...slack } = await startSlack(engine, db, clock);
  const senders = { teams: teams.channel.sender, slack: slack.channel.sender };
  const sweep: SweepDeps = { db, clock, log, senders, replayables: { slack: slack.channel } };
  return {
    ...{ db, url, engine, clock, log, teams, slack, jobs: sweep },
    deliver: () => sweepOutbox(sweep),
    stop: async () => {
      await Promise.all([teams.stop(), closeSlack()]);
      await drop();
    },
  };
}

type Clock = World['clock'];

async function startSlack(
  engine: Engine,
  db: Database,
  clock: Clock,
): Promise<SlackWorld & { close(): Promise<void> }> {
  const fake = await startFakeSlack({ clock, team: slackTeam });
  const config = {
    ...{ signingSecret, botToken: fake.workspace.token, apiUrl: fake.apiUrl },
    allowedTeams: [slackTeam],
  };
  const { log } = quietLog();
  const channel = createSlackChannel({ config, engine, inbox: createInbox(db, clock), log, clock });
  const { url, settled, close } = await listen(channel);
  return {
    ...{ fake, channel, settled },
    endpoint: { url, signingSecret, now: () => clock.now().getTime() },
    close: async () => {
      await close();
      await fake.close();
    },
  };
}
