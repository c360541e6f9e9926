import type { Logger } from 'pino';
import type { AllowedHosts } from '../../../cards/render/allowed-hosts.ts';
import type { Clock } from '../../../domain/operation.ts';
import type { FileSource } from '../../engine/files.ts';
import type { Inbox } from '../../engine/inbox.ts';
import type { Engine } from '../../engine/turn.ts';
import type { SlackConfig } from './config.ts';

/** What the channel writes to the log with; never message texts, tokens or names. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** What the Slack channel is given. */
export type SlackDeps = {
  config: SlackConfig;
  engine: Engine;
  inbox: Inbox;
  log: Log;
  clock: Clock;
  /** Where the files are that are sent. */
  files: FileSource;
  /** Hosts that cards may link to; absent: none. */
  linkHosts?: AllowedHosts;
  /** Slack gives up on an interaction after 3 s; an answer that takes longer than this many ms is posted instead. */
  answerWithinMs?: number;
};
