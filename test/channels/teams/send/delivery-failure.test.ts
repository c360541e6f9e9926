import { describe, expect, it } from 'vitest';
import { deliveryFailure } from '../../../../bot/channels/teams/send/delivery-failure.ts';

const now = new Date('2026-03-02T09:00:00Z');
const refused = (statusCode: number, code = 'X', retryAfter?: string) => ({
  message: 'refused',
  statusCode,
  response: {
    bodyAsText: JSON.stringify({ error: { code } }),
    headers: { get: (name: string) => (name === 'retry-after' ? retryAfter : undefined) },
  },
});

describe('a message Teams did not take', () => {
  it.each([408, 412, 429, 500, 502, 503, 504])('is sent again later after %i', (status) => {
    expect(deliveryFailure(refused(status), now).failure).toEqual({ retry: 'later', afterSeconds: null });
  });

  it.each([
    ['17', 17],
    ['Mon, 02 Mar 2026 09:01:00 GMT', 60],
    ['Mon, 02 Mar 2026 08:00:00 GMT', 0],
    ['soon', null],
  ])('waits as long as Retry-After %s says', (header, afterSeconds) => {
    expect(deliveryFailure(refused(429, 'X', header), now).failure).toEqual({ retry: 'later', afterSeconds });
  });

  it.each([400, 401, 403, 404, 409, 413])('is never sent again after %i', (status) => {
    expect(deliveryFailure(refused(status), now).failure).toEqual({ retry: 'never', unreachable: false });
  });

  it.each([
    [403, 'BotDisabledByAdmin'],
    [403, 'BotNotInConversationRoster'],
    [403, 'ConversationBlockedByUser'],
    [404, 'ConversationNotFound'],
  ])('shows with %i %s that nothing arrives there any more', (status, code) => {
    const { failure, detail } = deliveryFailure(refused(status, code), now);
    expect(failure).toEqual({ retry: 'never', unreachable: true });
    expect(detail).toContain(code);
  });

  it.each([
    new Error('socket hang up'),
    { message: 'x' },
    'text',
    undefined,
  ])('is sent again later when no answer came: %s', (error) => {
    expect(deliveryFailure(error, now).failure).toEqual({ retry: 'later', afterSeconds: null });
  });

  it('is judged by its status when the body is not from Teams', () => {
    const page = { ...refused(502), response: { bodyAsText: '<html>', headers: { get: () => undefined } } };
    expect(deliveryFailure(page, now).failure).toEqual({ retry: 'later', afterSeconds: null });
  });
});
