import type { Clock } from '../../../domain/operation.ts';
import type { Sender } from '../../engine/turn.ts';
import type { Clients } from './clients.ts';
import type { Log } from './deps.ts';
import { createMemory } from './memory.ts';

/** Names and languages of the people of a workspace. */
export type People = {
  /** Never fails: a person the platform tells nothing about has neither name nor locale. */
  sender(team: string, user: string): Promise<Sender>;
};

const hour = 3_600_000;

/** Asks `users.info` (scope `users:read`) and remembers the answer for an hour; events carry no locale. */
export function createPeople(clients: Clients, clock: Clock, log: Log): People {
  const known = createMemory<Sender>(clock, 10_000, hour);
  return {
    async sender(team, user) {
      const key = `${team}:${user}`;
      const found = known.get(key);
      if (found) return found;
      try {
        const sender = await lookUp(clients, team, user);
        known.set(key, sender);
        return sender;
      } catch (error) {
        log.warn({ team, error: String(error) }, 'users.info failed');
        return { tenantId: team, externalId: user, name: null, locale: null };
      }
    },
  };
}

async function lookUp(clients: Clients, team: string, user: string): Promise<Sender> {
  const { user: info } = await clients(team).users.info({ user, include_locale: true });
  const name = info?.profile?.real_name || info?.real_name || info?.profile?.display_name || info?.name;
  return { tenantId: team, externalId: user, name: name || null, locale: info?.locale || null };
}
