import { LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';
import { type SlackConfig, tokenOf } from './config.ts';
import type { Log } from './deps.ts';

/** The Web API acting in a workspace. */
export type Clients = (team: string) => WebClient;

/**
 * How the Web API is called. No retries of its own: a lost reply would post a message twice, and the outbox knows
 * better when to try again.
 */
export function clientOptions(config: SlackConfig, log: Log, timeoutMs: number): WebClientOptions {
  return {
    ...(config.apiUrl === undefined ? {} : { slackApiUrl: config.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timeoutMs,
    allowAbsoluteUrls: false,
    logger: slackLogger(log),
  };
}

/** One client for each token. */
export function createClients(config: SlackConfig, log: Log, timeoutMs = 10_000): Clients {
  const options = clientOptions(config, log, timeoutMs);
  const made = new Map<string, WebClient>();
  return (team) => {
    const token = tokenOf(config, team);
    const client = made.get(token) ?? new WebClient(token, options);
    made.set(token, client);
    return client;
  };
}

/** The libraries' own log lines in ours; their debug and info lines hold message texts and are left out. */
export function slackLogger(log: Log): NonNullable<WebClientOptions['logger']> {
  const silent = () => undefined;
  return {
    debug: silent,
    info: silent,
    warn: (...lines: unknown[]) => log.warn({ slack: lines.map(String) }, 'slack library'),
    error: (...lines: unknown[]) => log.error({ slack: lines.map(String) }, 'slack library'),
    setLevel: silent,
    setName: silent,
    getLevel: () => LogLevel.WARN,
  };
}
