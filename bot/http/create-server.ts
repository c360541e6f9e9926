import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import restify from 'restify';
import { answerErrors } from './answer-error.ts';
import { guard } from './guard.ts';
import { type Ready, serveHealth } from './health.ts';
import { defaultHttpLimits, type HttpLimits } from './limits.ts';

export type HttpServer = {
  /** To add routes. Handlers are `async (req, res) => ...` without `next`: only then a rejection becomes a 500. */
  routes: restify.Server;
  /** Starts to listen and tells the port (useful with 0, which takes a free one). */
  listen(port: number, host?: string): Promise<number>;
  /** Takes no new requests, lets those under way finish for `graceMs`, then cuts what is left. */
  close(graceMs: number): Promise<void>;
};

export type HttpServerOptions = {
  log: Logger;
  ready: Ready;
  /** Makes the reference a client gets for a request that failed. */
  newReference(): string;
  limits?: Partial<HttpLimits>;
};

/** Creates the server with its limits, health routes, security headers and error answers; routes are added by the caller. */
export function createServer({ log, ready, newReference, limits }: HttpServerOptions): HttpServer {
  const routes = restify.createServer({ name: '', log: log as never });
  limit(routes, { ...defaultHttpLimits, ...limits });
  guard(routes);
  answerErrors(routes, log, newReference);
  let closing = false;
  serveHealth(routes, async () => !closing && (await ready()), log);
  return {
    routes,
    listen: (port, host) => listen(routes, port, host),
    close: (graceMs) => {
      closing = true;
      return close(routes, graceMs);
    },
  };
}

function limit({ server }: restify.Server, limits: HttpLimits): void {
  Object.assign(server, {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    timeout: limits.idleMs,
    keepAliveTimeout: limits.keepAliveMs,
    maxHeadersCount: limits.maxHeaders,
    maxConnections: limits.maxConnections,
  });
}

function listen(routes: restify.Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    routes.once('error', reject);
    routes.listen(port, host, () => {
      routes.off('error', reject);
      resolve((routes.address() as AddressInfo).port);
    });
  });
}

async function close(routes: restify.Server, graceMs: number): Promise<void> {
  const { server } = routes;
  // A connection that was busy when the server closed would otherwise be kept for its next request.
  routes.on('after', () => server.closeIdleConnections());
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(timer);
}
