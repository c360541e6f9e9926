import type { Clients } from './clients.ts';
import type { Log } from './deps.ts';

/** Finds the thread a message stands in. */
export type Threads = {
  /** Timestamp of the thread's first message; the message's own when it opens one; null when Slack does not tell. */
  of(team: string, channel: string, messageTs: string): Promise<string | null>;
};

/** Asks `reactions.get`, which needs no more than the scope the reaction events need. */
export function createThreads(clients: Clients, log: Log): Threads {
  return {
    async of(team, channel, messageTs) {
      try {
        const { message } = await clients(team).reactions.get({ channel, timestamp: messageTs });
        const thread = message !== undefined && 'thread_ts' in message ? message.thread_ts : undefined;
        return typeof thread === 'string' ? thread : messageTs;
      } catch (error) {
        log.warn({ team, error: String(error) }, 'reactions.get failed');
        return null;
      }
    },
  };
}
