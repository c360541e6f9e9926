import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';

/**
 * The SDK's adapter without its HTTP side, which prints errors with their stack to the console and sends their text to
 * the client.
 */
export class TeamsAdapter extends CloudAdapter {
  /**
   * Checks the token, runs `logic` and gives back what is to be answered (nothing special: undefined). Throws when the
   * token is not accepted, and what `logic` throws.
   */
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}
