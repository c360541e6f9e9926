import { createSlackChannel, type SlackChannel } from '../../../bot/channels/slack/slack-channel.ts';
import { createInbox } from '../../../bot/engine/create-inbox.ts';
import type { EngineDeps } from '../../../bot/engine/engine-deps.ts';
import { databaseFiles } from '../../../bot/engine/files.ts';
import type { Engine } from '../../../bot/engine/turn.ts';
import { type SweepDeps, sweepOutbox } from '../../../bot/jobs/sweep.ts';
import type { Database } from '../../../prisma/client.ts';
import { demoDatabase } from '../database.ts';
import { quietLog } from '../quiet-log.ts';
import { type FakeSlack, startFakeSlack } from '../slack/fake-slack.ts';
import { signingSecret } from '../slack/join-slack.ts';
import { listen } from '../slack/listen.ts';
import { startTeams, type TeamsWorld, teamsFiles } from '../teams/start-teams.ts';
import { type TestEngine, testEngine } from '../test-engine.ts';
import { slackTeam, teamsTenant } from './demo-people.ts';

export type SlackWorld = {
  fake: FakeSlack;
  channel: SlackChannel;
  endpoint: { url: string; signingSecret: string; now(): number };
  settled(): Promise<void>;
};

/** The whole assistant but for its process: both chat systems through real HTTP, on a demo database of its own. */
export type World = TestEngine & {
  url: string;
  teams: TeamsWorld;
  slack: SlackWorld;
  jobs: SweepDeps;
  /** Lets the worker deliver what is due. */
  deliver(): Promise<void>;
};

/** Starts it; `changes` replaces parts the engine is built on. */
export async function startWorld(
  changes: Partial<EngineDeps> = {},
): Promise<World & { stop(): Promise<void> }> {
  const { db, url, drop } = await demoDatabase();
  const { engine, clock, log } = await testEngine(db, changes);
  const files = databaseFiles(db, clock);
  const teams = await startTeams(engine, {
    clock,
    config: { allowedTenants: [teamsTenant] },
    files: teamsFiles(files, clock),
  });
  const { close: closeSlack, ...slack } = await startSlack(engine, db, clock);
  const senders = { teams: teams.channel.sender, slack: slack.channel.sender };
  const sweep: SweepDeps = { db, clock, log, senders, files, replayables: { slack: slack.channel } };
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
  const channel = createSlackChannel({
    config,
    engine,
    inbox: createInbox(db, clock),
    log,
    clock,
    files: databaseFiles(db, clock),
  });
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
