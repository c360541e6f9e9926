import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { refuseJson } from './send-json.ts';

/** What restify itself refuses; any other error is a bug, whatever status it carries. */
const known: Record<string, { status: number; code: string; message: string }> = {
  ResourceNotFoundError: { status: 404, code: 'NotFound', message: 'There is nothing at this address.' },
  MethodNotAllowedError: {
    status: 405,
    code: 'MethodNotAllowed',
    message: 'This address does not take that method.',
  },
};

/**
 * Answers everything that went wrong as JSON. A bug becomes a 500 with a reference and no detail; the detail is in the
 * log under the same reference. The callback restify offers is not called: it would answer a second time.
 */
export function answerErrors(server: Server, log: Logger, newReference: () => string): void {
  server.on('restifyError', (req: Request, res: Response, error: unknown) => {
    const refusal = error instanceof Error ? known[error.name] : undefined;
    if (refusal) return refuseJson(res, refusal.status, { code: refusal.code, message: refusal.message });
    const reference = newReference();
    log.error({ err: error, reference, method: req.method, path: req.path() }, 'a request failed');
    if (res.headersSent) res.destroy();
    else refuseJson(res, 500, { code: 'InternalError', message: 'Something went wrong.', reference });
  });
}
