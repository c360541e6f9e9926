import type { ServerResponse } from 'node:http';

/** Something a client is told when its request was not served: a stable code, a short sentence, nothing internal. */
export type Problem = { code: string; message: string; reference?: string };

/** Ends a response with JSON; does nothing when somebody answered before or the client is gone. */
export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  if (res.headersSent || res.destroyed) return;
  const text = JSON.stringify(body);
  res.statusCode = status;
  res.setHeader('content-type', 'application/json; charset=utf-8');
  res.setHeader('content-length', Buffer.byteLength(text));
  res.end(text);
}

/** Refuses a request whose body may still be on its way: the connection ends with the answer, so nobody waits for the rest. */
export function refuseJson(res: ServerResponse, status: number, problem: Problem): void {
  if (!res.headersSent) res.setHeader('connection', 'close');
  sendJson(res, status, problem);
}
