import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isLocalRequest } from '../../../../bot/channels/teams/admit/is-local.ts';

const request = (remoteAddress: string | undefined, headers: Record<string, string>) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

describe('a request of this machine', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('comes from %s', (address) => {
    expect(isLocalRequest(request(address, { host: 'localhost:3978' }))).toBe(true);
  });

  it.each([
    '10.0.0.1',
    '::ffff:10.0.0.1',
    '127.0.0.1.example',
    'fe80::1',
    undefined,
  ])('does not come from %s', (address) => {
    expect(isLocalRequest(request(address, { host: 'localhost:3978' }))).toBe(false);
  });

  it('is not handed on by a proxy, nor addressed to another name', () => {
    expect(isLocalRequest(request('127.0.0.1', { host: 'localhost', 'x-forwarded-for': '127.0.0.1' }))).toBe(
      false,
    );
    expect(isLocalRequest(request('127.0.0.1', { host: 'localhost', forwarded: 'for=x' }))).toBe(false);
    expect(isLocalRequest(request('127.0.0.1', { host: 'rebound.example:3978' }))).toBe(false);
    expect(isLocalRequest(request('127.0.0.1', {}))).toBe(false);
  });
});
