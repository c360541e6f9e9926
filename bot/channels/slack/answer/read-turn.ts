import type { Turn } from '../../../engine/turn.ts';
import type { SlackAddress } from '../address.ts';
import { isPersonal } from '../address.ts';
import type { Heard, Said } from '../hear/heard.ts';
import { mentionedUsers, type Names } from '../hear/plain-text.ts';
import { toTurn } from '../to-turn.ts';
import type { Answering } from './answering.ts';

/** More people than this are not named in one message; the rest keep their ids. */
const mostNames = 10;

/** Looks up what the event does not say (who, in which language, in which thread), fetches its files, and makes the turn; null: none. */
export async function readTurn(on: Answering, heard: Heard): Promise<Turn | null> {
  const { team, user } = heard.address;
  const [sender, names, address] = await Promise.all([
    on.people.sender(team, user),
    namesIn(on, team, heard.said),
    placeOf(on, heard),
  ]);
  if (address === null) return null;
  const turn = toTurn(heard, { sender, names, address, receivedAt: on.clock.now() });
  const attached = heard.said.kind === 'text' ? (heard.said.attached ?? []) : [];
  if (turn.kind !== 'text' || attached.length === 0) return turn;
  return { ...turn, files: await on.fetchReceived(team, attached) };
}

async function namesIn(on: Answering, team: string, said: Said): Promise<Names> {
  if (said.kind !== 'text' && said.kind !== 'command') return new Map();
  const bot = said.kind === 'text' ? said.bot : null;
  const ids = mentionedUsers(said.text).filter((id) => id !== bot);
  const people = await Promise.all(ids.slice(0, mostNames).map((id) => on.people.sender(team, id)));
  return new Map(
    people.flatMap(({ externalId, name }) => (name === null ? [] : [[externalId, name] as const])),
  );
}

/** A reaction tells the message and not its thread, which in a channel is the conversation. */
async function placeOf(on: Answering, { address, said }: Heard): Promise<SlackAddress | null> {
  if (said.kind !== 'reaction' || address.channel === null || isPersonal(address.channel)) return address;
  const thread = await on.threads.of(address.team, address.channel, said.messageTs);
  return thread === null ? null : { ...address, thread_ts: thread };
}
