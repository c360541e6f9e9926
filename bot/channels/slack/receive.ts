import type { Answer, Arrival } from './answer/arrival.ts';
import type { SlackDeps } from './deps.ts';
import { hear, isHeard } from './hear/hear.ts';
import type { Heard, Ignored } from './hear/heard.ts';
import { type SlackBody, withoutSecrets } from './http/parse-body.ts';

/** Takes something stored through Bolt to its listener; resolves when answered, and never rejects. */
export type Process = (arrival: Arrival, body: SlackBody) => Promise<void>;
type Receiving = SlackDeps & { process: Process };

/** Slack shows the person an error after 3 s. */
const answerWithinMs = 2_500;

/**
 * Stores a verified request, acknowledges it and has it answered, in this order, so that nothing acknowledged is
 * lost. When it cannot be stored Slack gets a 500, and sends an event again.
 */
export async function receive(on: Receiving, body: SlackBody, answer: Answer): Promise<void> {
  const heard = hear(body, on.config);
  const stored = await store(on, heard, body);
  if (stored === 'failed') answer.give(500);
  else if (!isHeard(heard)) await ignore(on, heard, answer);
  else if (stored === 'before' && heard.said.kind !== 'submit') answer.give(200);
  else await respond(on, { heard, answer, live: true, broke: undefined }, body);
}

async function store(on: Receiving, { key }: Heard | Ignored, body: SlackBody) {
  if (key === null) return 'now';
  try {
    return (await on.inbox.receive('slack', key, withoutSecrets(body))) ? 'now' : 'before';
  } catch (error) {
    on.log.error({ err: error, reference: key }, 'a request could not be stored');
    return 'failed';
  }
}

async function ignore(on: Receiving, { key, why }: Ignored, answer: Answer): Promise<void> {
  answer.give(200);
  on.log.debug({ key, why }, 'nothing to answer');
  if (key === null) return;
  try {
    await on.inbox.done('slack', key);
  } catch (error) {
    on.log.error({ err: error, reference: key }, 'a request could not be marked as done');
  }
}

/** Events are acknowledged before they are answered; interactions are waited for, and answered with the result. */
async function respond(on: Receiving, arrival: Arrival, body: SlackBody): Promise<void> {
  const { answer, heard } = arrival;
  if (isEvent(heard)) answer.give(200);
  const late = setTimeout(() => answer.give(200), on.answerWithinMs ?? answerWithinMs);
  try {
    await on.process(arrival, body);
  } finally {
    clearTimeout(late);
    answer.give(arrival.broke === undefined ? 200 : 500);
  }
}

function isEvent({ said }: Heard): boolean {
  return said.kind === 'text' || said.kind === 'reaction' || said.kind === 'home';
}
