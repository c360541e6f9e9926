import type { IncomingHttpHeaders } from 'node:http';
import { isValidSlackRequest } from '@slack/bolt';

/** How far a request's own time may be from ours, in seconds; beyond it may be a recording played again. */
const tolerance = 300;

type Signed = { headers: IncomingHttpHeaders; body: Buffer; signingSecret: string; now: Date };

/**
 * Whether Slack signed this body, and did so within five minutes of now. The library leaves requests dated in the
 * future alone, which would keep a recording good for as long as its clock was wrong.
 */
export function isSignedBySlack({ headers, body, signingSecret, now }: Signed): boolean {
  const signature = headers['x-slack-signature'];
  const timestamp = headers['x-slack-request-timestamp'];
  if (typeof signature !== 'string' || typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) {
    return false;
  }
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > tolerance) return false;
  return isValidSlackRequest({
    signingSecret,
    body: body.toString('utf8'),
    headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(timestamp) },
    nowMilliseconds: now.getTime(),
  });
}
