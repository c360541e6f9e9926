import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { AllowedHosts } from '../../../cards/render/allowed-hosts.ts';
import type { ChannelSender, Engine } from '../../engine/turn.ts';
import { apologise } from './answer/apologise.ts';
import { configProblems, type TeamsConfig } from './config.ts';
import type { TeamsFiles } from './files/teams-files.ts';
import { receive } from './receive.ts';
import { type CredentialsFactory, TeamsAuthentication } from './sdk/authentication.ts';
import { TeamsAdapter } from './sdk/teams-adapter.ts';
import { createSender } from './send/create-sender.ts';

export type TeamsChannel = {
  /** Serves `POST /api/messages`. Reads the body itself: no body reader may run before it. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  sender: ChannelSender;
};

export type TeamsChannelOptions = {
  config: TeamsConfig;
  engine: Engine;
  log: Logger;
  clock: { now(): Date };
  files: TeamsFiles;
  /** Hosts that cards may link to; absent: none. */
  linkHosts?: AllowedHosts;
  /** Where the bot's own tokens come from; absent: from Entra, as configured. */
  credentials?: CredentialsFactory;
};

/** The assistant in Teams. Throws when the configuration would leave it open or unable to answer. */
export function createTeamsChannel({
  config,
  engine,
  log,
  clock,
  files,
  linkHosts = [],
  credentials,
}: TeamsChannelOptions): TeamsChannel {
  const problems = configProblems(config);
  if (problems.length > 0) throw new Error(`Teams is not configured: ${problems.join('; ')}`);
  const adapter = new TeamsAdapter(new TeamsAuthentication(config, credentials));
  adapter.onTurnError = (context, error) => apologise(log, context, error);
  const drawing = { hosts: linkHosts, files, clock };
  const sender = createSender({ adapter, config, clock, drawing });
  const receiver = { config, adapter, engine, sender, log, clock, drawing };
  return { handle: (req, res) => receive(receiver, req, res), sender };
}
