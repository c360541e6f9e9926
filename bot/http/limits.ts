/** What a client may cost before it is sent away. Times in milliseconds, sizes in bytes. */
export type HttpLimits = {
  /** To send all header lines. */
  headersMs: number;
  /** To send the whole request, body included. */
  requestMs: number;
  /** A connection on which nothing moves. */
  idleMs: number;
  /** Between two requests on one connection; above the 60 s at which common load balancers give up. */
  keepAliveMs: number;
  maxHeaders: number;
  maxConnections: number;
};

export const defaultHttpLimits: HttpLimits = {
  headersMs: 10_000,
  requestMs: 30_000,
  idleMs: 60_000,
  keepAliveMs: 65_000,
  maxHeaders: 100,
  maxConnections: 5_000,
};

/** What one JSON body may cost. */
export type BodyLimits = { maxBytes: number; timeoutMs: number; maxDepth: number };

/** Teams and Slack stay far below: their own limit for a message is 100 KB. */
export const defaultBodyLimits: BodyLimits = { maxBytes: 256 * 1024, timeoutMs: 10_000, maxDepth: 64 };
