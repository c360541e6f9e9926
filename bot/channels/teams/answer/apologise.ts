import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { textsFor } from '../../../../cards/texts/texts.ts';
import { errorAnswer } from './card-answer.ts';
import { respond } from './invoke-response.ts';
import { languageOf } from './language-of.ts';

/**
 * The one boundary for bugs on the way to or from the engine: the person is told that something went wrong, with the
 * activity's id as the reference to find the error in the log, and nothing of the error itself.
 */
export async function apologise(log: Logger, context: TurnContext, error: unknown): Promise<void> {
  const { id: reference = '', type, name, locale } = context.activity;
  log.error({ err: error, reference, type, name }, 'an activity could not be answered');
  const text = textsFor(languageOf({ locale })).text('engine.apology.text', { reference });
  if (type === 'invoke') return respond(context, 200, errorAnswer(500, 'InternalError', text));
  await context
    .sendActivity({ type: 'message', text, textFormat: 'plain' })
    .catch((failure: unknown) => log.warn({ err: failure, reference }, 'the apology was not delivered'));
}
