import type { Answering } from './answering.ts';
import type { Arrival } from './arrival.ts';
import { readTurn } from './read-turn.ts';
import { sendAll } from './send-all.ts';

/** Answers a message, a mention, a reaction or the opening of the home tab; acknowledged before. */
export async function answerMessage(on: Answering, { heard }: Arrival): Promise<void> {
  const turn = await readTurn(on, heard);
  if (turn === null) return on.inbox.done('slack', heard.key);
  const { duplicate, outgoing } = await on.engine.handle(turn);
  if (!duplicate) await sendAll(on, outgoing);
}
