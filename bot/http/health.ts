import type { Logger } from 'pino';
import type { Server } from 'restify';
import { sendJson } from './send-json.ts';

/** Whether the program can serve people now: database reachable, migrations applied. */
export type Ready = () => Promise<boolean>;

/** `/health`: the process answers (restart it when not). `/ready`: it can do its work (send people here only then). */
export function serveHealth(server: Server, ready: Ready, log: Logger): void {
  server.get('/health', async (_req, res) => sendJson(res, 200, { status: 'alive' }));
  server.get('/ready', async (_req, res) => {
    const up = await ready().catch((error: unknown) => {
      log.error({ err: error }, 'the readiness check failed');
      return false;
    });
    sendJson(res, up ? 200 : 503, { status: up ? 'ready' : 'unavailable' });
  });
}
