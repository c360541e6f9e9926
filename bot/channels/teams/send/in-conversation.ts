import type { TurnContext } from 'botbuilder';
import { type TeamsAddress, toReference } from '../address.ts';
import type { TeamsAdapter } from '../sdk/teams-adapter.ts';

/** Runs `logic` in a conversation the bot was in before; gives its result, throws what it throws. */
export function inConversation<T>(
  adapter: TeamsAdapter,
  appId: string,
  address: TeamsAddress,
  logic: (context: TurnContext) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const run = async (context: TurnContext) => {
      // The SDK makes up an id for this turn and would send everything as a reply to a message that never was.
      delete context.activity.id;
      // Handed over here: what is thrown further up ends in the adapter's own error handler.
      await logic(context).then(resolve, reject);
    };
    adapter.continueConversationAsync(appId, toReference(address), run).catch(reject);
  });
}
