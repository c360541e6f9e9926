import type { ServerResponse } from 'node:http';
import type { Answer } from '../answer/arrival.ts';

/** Answers an HTTP request once; what comes after the first answer, or after the client has gone, is dropped. */
export function answerTo(res: ServerResponse): Answer {
  return {
    give(status, body) {
      if (res.headersSent || res.writableEnded || res.destroyed) return false;
      const text = body === undefined ? '' : JSON.stringify(body);
      res.writeHead(status, text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' });
      res.end(text);
      return true;
    },
  };
}
