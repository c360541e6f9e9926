import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Replayable } from '../../engine/inbox.ts';
import type { ChannelSender } from '../../engine/turn.ts';
import type { Answering } from './answer/answering.ts';
import { createBoltApp } from './bolt-app.ts';
import { createClients } from './clients.ts';
import { configProblems } from './config.ts';
import type { SlackDeps } from './deps.ts';
import { createFetchReceived } from './files/fetch-received.ts';
import { answerTo } from './http/answer-to.ts';
import { handleRequest } from './http/handle-request.ts';
import { createPeople } from './people.ts';
import type { Process } from './receive.ts';
import { replayStored } from './replay.ts';
import { createSender } from './send/deliver.ts';
import { createFindChannel } from './send/find-channel.ts';
import { createOpenForm } from './send/open-form.ts';
import { createThreads } from './threads.ts';

export type SlackChannel = Replayable & {
  /** Takes a request of Slack, body unread; the one route of events, commands and interactions. Never rejects. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** Delivers what the outbox holds for Slack; the home tab is a reply like any other. */
  sender: ChannelSender;
};

/** Lookups wait no longer than this, so that a click's trigger (3 s) is still alive when its form is ready. */
const lookupTimeoutMs = 1_500;

/** Joins the assistant to a Slack workspace. Throws when the configuration would leave it open or deaf. */
export function createSlackChannel(deps: SlackDeps): SlackChannel {
  const problems = configProblems(deps.config);
  if (problems.length > 0) throw new Error(`Slack: ${problems.join('; ')}`);
  const answering = createAnswering(deps);
  const app = createBoltApp(deps.config, deps.log, answering);
  const process: Process = (arrival, body) =>
    app.processEvent({ body, ack: async () => undefined, customProperties: { arrival } });
  return {
    handle: (req, res) => handleSafely({ ...deps, process }, req, res),
    sender: answering.sender,
    replay: (payload) => replayStored({ ...deps, process }, payload),
  };
}

/** The last boundary: what breaks outside Bolt's own is logged, and Slack sends an event again after a 500. */
async function handleSafely(on: SlackDeps & { process: Process }, req: IncomingMessage, res: ServerResponse) {
  try {
    await handleRequest(on, req, res);
  } catch (error) {
    on.log.error({ err: error }, 'a request of Slack could not be handled');
    answerTo(res).give(500);
  }
}

function createAnswering({ config, log, clock, engine, inbox, files, linkHosts = [] }: SlackDeps): Answering {
  const clients = createClients(config, log);
  const lookups = createClients(config, log, lookupTimeoutMs);
  const findChannel = createFindChannel(clients, clock);
  return {
    engine,
    inbox,
    log,
    clock,
    findChannel,
    people: createPeople(lookups, clock, log),
    threads: createThreads(lookups, log),
    sender: createSender({ clients, findChannel, log, files, linkHosts }),
    openForm: createOpenForm(clients, log),
    fetchReceived: createFetchReceived(config, log),
  };
}
