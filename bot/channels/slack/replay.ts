import { z } from 'zod';
import type { Json } from '../../../cards/views/card-view.ts';
import { type Arrival, noAnswer } from './answer/arrival.ts';
import type { SlackDeps } from './deps.ts';
import { hear, isHeard } from './hear/hear.ts';
import type { Process } from './receive.ts';

const stored = z.record(z.string(), z.json());

/**
 * Answers something that stayed in the inbox after a failure or a crash. Its trigger is dead and nobody waits for a
 * response, so every answer is posted. Rejects when it breaks again, so that the caller counts the attempt.
 */
export async function replayStored(on: SlackDeps & { process: Process }, payload: Json): Promise<void> {
  const body = stored.parse(payload);
  const heard = hear(body, on.config);
  if (!isHeard(heard)) {
    if (heard.key !== null) await on.inbox.done('slack', heard.key);
    return;
  }
  const arrival: Arrival = { heard, answer: noAnswer, live: false, broke: undefined };
  await on.process(arrival, body);
  if (arrival.broke !== undefined) throw arrival.broke;
}
