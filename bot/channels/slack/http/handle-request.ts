import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SlackDeps } from '../deps.ts';
import { type Process, receive } from '../receive.ts';
import { answerTo } from './answer-to.ts';
import { parseBody } from './parse-body.ts';
import { readBody } from './read-body.ts';
import { isSignedBySlack } from './verify-signature.ts';

/** A check of the certificate: not signed, and it leads to nothing. */
const sslCheck = /^(?:.*&)?ssl_check=1(?:&|$)/;

/**
 * Handles one request of Slack, whose body nobody has read before: size, signature and form here, the rest in
 * `receive`. Resolves when all it led to is done, which is after the response.
 */
export async function handleRequest(
  on: SlackDeps & { process: Process },
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const answer = answerTo(res);
  const read = await readBody(req);
  if (!read.ok) {
    res.setHeader('connection', 'close');
    answer.give(read.status);
    return;
  }
  const { headers } = req;
  const status = refusalOf(on, headers, read.body);
  const body = status === null ? parseBody(read.body) : null;
  if (body === null) answer.give(status ?? 400);
  else if (body.type === 'url_verification') answer.give(200, { challenge: body.challenge ?? '' });
  else await receive(on, body, answer);
}

/** The status of what is not processed at all; null when the request is Slack's. */
function refusalOf(on: SlackDeps, headers: IncomingMessage['headers'], body: Buffer): number | null {
  if (sslCheck.test(body.toString('latin1'))) return 200;
  const { signingSecret } = on.config;
  if (isSignedBySlack({ headers, body, signingSecret, now: on.clock.now() })) return null;
  on.log.warn({}, 'a request without a valid signature of Slack');
  return 401;
}
