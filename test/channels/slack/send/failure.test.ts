import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, test } from 'vitest';
import { isGone, toFailure } from '../../../../bot/channels/slack/send/failure.ts';

function refused(error: string, messages?: string[]) {
  return new WebAPIPlatformError({
    ok: false,
    error,
    ...(messages ? { response_metadata: { messages } } : {}),
  });
}

describe('a message Slack did not take', () => {
  test('too many at once: later, after the time Slack asks for', () => {
    expect(toFailure(new WebAPIRateLimitedError(30)).failure).toEqual({ retry: 'later', afterSeconds: 30 });
  });

  test.each([
    new WebAPIHTTPError(503, 'Service Unavailable', {}),
    new WebAPIRequestError(new Error('socket hang up')),
    new Error('a rate limit without a time'),
    refused('internal_error'),
    refused('token_revoked'),
    refused('missing_scope'),
  ])('trouble that passes: later: %s', (error) => {
    expect(toFailure(error).failure).toEqual({ retry: 'later', afterSeconds: null });
  });

  test.each([
    'channel_not_found',
    'is_archived',
    'user_not_found',
    'account_inactive',
    'not_in_channel',
  ])('nobody to write to: never, and not to this address: %s', (error) => {
    expect(toFailure(refused(error)).failure).toEqual({ retry: 'never', unreachable: true });
  });

  test.each([
    'msg_too_long',
    'invalid_blocks',
    'something_new',
  ])('a message that is wrong: never: %s', (error) => {
    expect(toFailure(refused(error, ['[ERROR] must be less than 76 characters']))).toEqual({
      failure: { retry: 'never', unreachable: false },
      detail: `${error}: [ERROR] must be less than 76 characters`,
    });
  });

  test('a message that cannot be changed is told from all other trouble', () => {
    expect(isGone(refused('message_not_found'))).toBe(true);
    expect(isGone(refused('cant_update_message'))).toBe(true);
    expect(isGone(refused('channel_not_found'))).toBe(false);
    expect(isGone(new Error('message_not_found'))).toBe(false);
  });
});
