import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Claims = Record<string, unknown>;

/** Publishes signing keys as the Bot Framework does, and signs tokens with them. */
export type IdentityProvider = {
  metadataUrl: string;
  /** A token as the connector sends it; `claims` replace those of a valid one, `undefined` leaves one out. */
  token(claims: Claims, key?: 'endorsed' | 'unendorsed' | 'unknown'): string;
  close(): Promise<void>;
};

type Key = { kid: string; privateKey: import('node:crypto').KeyObject; jwk: object };

function newKey(kid: string, endorsements: string[]): Key {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256', endorsements };
  return { kid, privateKey, jwk };
}

const keys = {
  endorsed: newKey('endorsed', ['msteams']),
  unendorsed: newKey('unendorsed', ['webchat']),
  unknown: newKey('unknown', ['msteams']),
};

/** Starts on a free port of this machine. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const server = createServer((req, res) => {
    const origin = `http://${req.headers.host}`;
    const body = req.url === '/keys' ? { keys: [keys.endorsed.jwk, keys.unendorsed.jwk] } : metadata(origin);
    res.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    metadataUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`,
    token: (claims, key = 'endorsed') => jwt(keys[key], claims),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function metadata(origin: string) {
  return {
    issuer: 'https://api.botframework.com',
    jwks_uri: `${origin}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

function jwt({ kid, privateKey }: Key, claims: Claims): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = { iss: 'https://api.botframework.com', nbf: now - 60, exp: now + 3600, ...claims };
  const head = encode({ alg: 'RS256', typ: 'JWT', kid });
  const content = `${head}.${encode(payload)}`;
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
