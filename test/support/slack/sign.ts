import { createHmac } from 'node:crypto';

/** The headers Slack puts on a request, with its signature; `at` in seconds. */
export function signedHeaders(secret: string, body: string, at: number): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return {
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': `v0=${hash}`,
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
  };
}
