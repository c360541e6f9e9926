import type { Clock } from '../../../../domain/operation.ts';
import type { SlackAddress } from '../address.ts';
import type { Clients } from '../clients.ts';
import { createMemory } from '../memory.ts';

/** The channel an address stands for; opens the direct conversation when it has none. */
export type FindChannel = (address: SlackAddress) => Promise<string>;

const day = 86_400_000;

/** Opens direct conversations with `conversations.open`; their ids never change, so they are remembered. */
export function createFindChannel(clients: Clients, clock: Clock): FindChannel {
  const known = createMemory<string>(clock, 10_000, day);
  return async ({ team, channel, user }) => {
    if (channel !== null) return channel;
    const key = `${team}:${user}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const opened = await clients(team).conversations.open({ users: user });
    const id = opened.channel?.id;
    if (!id) throw new Error('conversations.open gave no channel');
    known.set(key, id);
    return id;
  };
}
