import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { DeliveryFailure } from '../../../engine/turn.ts';

/** The person or the conversation cannot be written to; sending again changes nothing. */
const unreachable = new Set([
  'account_inactive',
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'messages_tab_disabled',
  'not_in_channel',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
]);

/** Slack's own trouble, or one an operator repairs (a token, a scope): the message itself is fine. */
const passing = new Set([
  'accesslimited',
  'fatal_error',
  'internal_error',
  'invalid_auth',
  'missing_scope',
  'not_authed',
  'ratelimited',
  'rate_limited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
  'token_expired',
  'token_revoked',
]);

/** The message to change is gone or may not be changed any more. */
const unchangeable = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);

/** Slack's own code of a refusal, or null for anything that is not one (network, HTTP status, rate limit). */
function slackError(error: unknown): string | null {
  return error instanceof WebAPIPlatformError ? error.data.error : null;
}

/** Whether a message has to be posted anew because the old one cannot be changed. */
export function isGone(error: unknown): boolean {
  return unchangeable.has(slackError(error) ?? '');
}

/** What an error of the Web API means for the message: try again later, or never. */
export function toFailure(error: unknown): { failure: DeliveryFailure; detail: string } {
  if (error instanceof WebAPIRateLimitedError) {
    return { failure: { retry: 'later', afterSeconds: error.retryAfter }, detail: 'ratelimited' };
  }
  const code = slackError(error);
  if (code === null || passing.has(code)) {
    return { failure: { retry: 'later', afterSeconds: null }, detail: code ?? String(error) };
  }
  return { failure: { retry: 'never', unreachable: unreachable.has(code) }, detail: describe(error, code) };
}

/** Slack explains refused blocks in `response_metadata.messages`: which element, which limit. */
function describe(error: unknown, code: string): string {
  const messages = error instanceof WebAPIPlatformError ? error.data.response_metadata?.messages : undefined;
  return messages?.length ? `${code}: ${messages.join('; ')}` : code;
}
