import { App, type Context, type Receiver } from '@slack/bolt';
import { answerClick } from './answer/answer-click.ts';
import { answerCommand } from './answer/answer-command.ts';
import { answerMessage } from './answer/answer-message.ts';
import { answerSubmit } from './answer/answer-submit.ts';
import type { Answering } from './answer/answering.ts';
import type { Arrival } from './answer/arrival.ts';
import { clientOptions, slackLogger } from './clients.ts';
import { type SlackConfig, tokenOf } from './config.ts';
import type { Log } from './deps.ts';

/** What our route hands to Bolt beside the body. */
type Arriving = { arrival?: Arrival };

/** Requests come from our own route, which stores them first. */
const receiver: Receiver = {
  init: () => undefined,
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

/**
 * The Bolt app: what is answered and by whom. Who may speak was decided when the request was heard, so Bolt's own
 * filter of the app's messages is off; requests nobody listens to are acknowledged by the route.
 */
export function createBoltApp(config: SlackConfig, log: Log, on: Answering): App<Arriving> {
  const app = new App<Arriving>({
    receiver,
    authorize: async ({ teamId }) => ({ botToken: tokenOf(config, teamId) }),
    clientOptions: clientOptions(config, log, 10_000),
    convoStore: false,
    ignoreSelf: false,
    extendedErrorHandler: true,
    logger: slackLogger(log),
  });
  const answer = (by: (on: Answering, arrival: Arrival) => Promise<void>) => {
    return async ({ context }: { context: Arriving }) => {
      if (context.arrival) await by(on, context.arrival);
    };
  };
  app.event(/.*/, answer(answerMessage));
  app.action({ type: 'block_actions' }, answer(answerClick));
  app.view({ type: 'view_submission' }, answer(answerSubmit));
  app.command(/.*/, answer(answerCommand));
  app.error(async ({ error, context }: { error: Error; context: Context }) => fail(log, error, context));
  return app;
}

/** The key of what was being answered is the reference: it finds the inbox entry and the turn. */
function fail(log: Log, error: Error, { arrival }: Arriving & Context): void {
  log.error({ err: error, reference: arrival?.heard.key }, 'processing failed');
  if (arrival) arrival.broke = error;
}
