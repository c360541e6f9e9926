import type { TurnContext } from 'botbuilder';
import type { CardAnswer } from './card-answer.ts';

/** Sets what the HTTP answer to an invoke will be. `body` of a card action has its own status; HTTP's stays 200. */
export async function respond(context: TurnContext, status: number, body?: CardAnswer): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status, ...(body ? { body } : {}) } });
}
