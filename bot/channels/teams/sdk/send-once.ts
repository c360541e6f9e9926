import { z } from 'zod';

/** How long one call to the connector may take: Teams gives up on the bot after 10 to 15 s. */
const callTimeoutMs = 8_000;

type Request = { timeout: number };
type Next = (request: Request) => Promise<unknown>;
type Policy = { name: string; sendRequest(request: Request, next: Next): Promise<unknown> };
type Pipeline = { removePolicy(policy: { name: string }): unknown; addPolicy(policy: Policy): unknown };

const connector = z.object({
  client: z.object({
    pipeline: z.custom<Pipeline>((it) => typeof it === 'object' && it !== null && 'addPolicy' in it),
  }),
});

/**
 * Takes the SDK's own retries out of a connector client. On 5xx and lost connections it would send up to four times, so
 * an answer that got lost becomes a message shown twice; `retryOptions` and `noRetryPolicy` are accepted and ignored
 * (botframework-connector 4.23). What is to be tried again is decided in the outbox. Throws when the
 * SDK's client no longer looks like this.
 */
export function sendOnce<C extends object>(client: C): C {
  const { pipeline } = connector.parse(client).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'callTimeout',
    sendRequest: (request, next) => next(Object.assign(request, { timeout: callTimeoutMs })),
  });
  return client;
}
