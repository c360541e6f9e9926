import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Next, Request, Response, Server } from 'restify';
import { refuseJson } from './send-json.ts';

const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

type FirstHandler = (req: IncomingMessage, res: ServerResponse) => boolean;

/** restify's typings do not know `first`, which runs before the request's address is parsed. */
type WithFirst = { first(handler: FirstHandler): void };

/** Puts every answer under the same headers and sends away what no route may see. */
export function guard(server: Server): void {
  (server as unknown as WithFirst).first(startsWell);
  server.pre(refuseEncoded);
  // restify listens for upgrades and leaves them to others: unanswered they would stay open for ever.
  server.on('upgrade', (_req, socket) => socket.destroy());
}

/** Sets the headers; a target that is not a path is refused before restify tries to make sense of it. */
function startsWell(req: IncomingMessage, res: ServerResponse): boolean {
  for (const [name, value] of Object.entries(securityHeaders)) res.setHeader(name, value);
  if (/^\/(?!\/)[^\\]*$/.test(req.url ?? '')) return true;
  refuseJson(res, 400, { code: 'InvalidUrl', message: 'The address is not a path of this server.' });
  return false;
}

/** No route reads compressed bodies; refusing them here also covers routes with readers of their own. */
function refuseEncoded(req: Request, res: Response, next: Next): void {
  const encoded = req.headers['content-encoding'] !== undefined;
  if (encoded) refuseJson(res, 415, { code: 'ContentEncoding', message: 'Compressed bodies are not read.' });
  next(encoded ? false : undefined);
}
