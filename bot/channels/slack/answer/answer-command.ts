import { textsFor } from '../../../../cards/texts/texts.ts';
import type { Outgoing } from '../../../engine/turn.ts';
import type { Heard } from '../hear/heard.ts';
import type { Answering } from './answering.ts';
import type { Arrival } from './arrival.ts';
import { readTurn } from './read-turn.ts';
import { sendAll } from './send-all.ts';

/** Answers a slash command in the direct conversation, and says so where it was typed, to that person only. */
export async function answerCommand(on: Answering, { heard, answer }: Arrival): Promise<void> {
  const turn = await readTurn(on, heard);
  if (turn === null) return on.inbox.done('slack', heard.key);
  const { duplicate, outgoing } = await on.engine.handle(turn);
  answer.give(200, (await typedThere(on, heard)) ? undefined : elsewhere(outgoing));
  if (!duplicate) await sendAll(on, outgoing);
}

/** Whether the command was typed where it is answered; somewhere else when Slack does not tell. */
async function typedThere(on: Answering, { address, said }: Heard): Promise<boolean> {
  if (said.kind !== 'command' || said.typedIn === null) return false;
  try {
    return (await on.findChannel(address)) === said.typedIn;
  } catch (error) {
    on.log.warn({ team: address.team, error: String(error) }, 'conversations.open failed');
    return false;
  }
}

/** Nothing is said when nothing was answered. */
function elsewhere(outgoing: readonly Outgoing[]): object | undefined {
  const [first] = outgoing;
  if (first === undefined) return undefined;
  return { response_type: 'ephemeral', text: textsFor(first.language).text('engine.privately') };
}
