import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity, InvokeResponse } from 'botbuilder';
import { readJson } from '../../http/read-json.ts';
import { refuseJson, sendJson } from '../../http/send-json.ts';
import { reasonToRefuse } from './admit/admit.ts';
import { isTenantAllowed } from './admit/tenants.ts';
import { answer } from './answer/answer.ts';
import type { Tools } from './answer/answering.ts';
import { parseActivity, type TeamsActivity } from './parse-activity.ts';
import type { TeamsAdapter } from './sdk/teams-adapter.ts';
import { tokenProblem } from './sdk/token-problem.ts';

export type Receiver = Tools & { adapter: TeamsAdapter };

/** Takes one request of the connector: body, shape, sender, token, tenant, in this order; then it is answered. */
export async function receive(receiver: Receiver, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const body = await readJson(req);
  if (!body.ok) return refuseJson(res, body.status, body.problem);
  const parsed = parseActivity(body.value);
  if (!parsed.ok) {
    receiver.log.info({ parts: parsed.parts.slice(0, 20) }, 'a malformed activity was refused');
    return sendJson(res, 400, { code: 'InvalidActivity', message: 'The body is not an activity.' });
  }
  const why = reasonToRefuse(receiver.config, req, parsed.activity);
  if (why !== null) return forbid(receiver, res, why);
  await authenticate(receiver, req.headers.authorization ?? '', parsed.activity, res);
}

async function authenticate(
  receiver: Receiver,
  authorization: string,
  activity: TeamsActivity,
  res: ServerResponse,
): Promise<void> {
  const { adapter, config, log } = receiver;
  let foreign = false;
  let response: InvokeResponse | undefined;
  try {
    response = await adapter.receive(authorization, activity as unknown as Activity, async (context) => {
      foreign = !isTenantAllowed(config, activity);
      if (!foreign) await answer(receiver, context, activity);
    });
  } catch (error) {
    const problem = tokenProblem(error);
    if (problem === null) throw error;
    log.warn({ why: String(error) }, 'a request was not authenticated');
    return sendJson(res, problem.status, problem.body);
  }
  if (foreign) return forbid(receiver, res, 'the tenant is not served');
  finish(res, response);
}

function forbid({ log }: Receiver, res: ServerResponse, why: string): void {
  log.warn({ why }, 'a request was refused');
  sendJson(res, 403, { code: 'Forbidden', message: 'This request is not served here.' });
}

function finish(res: ServerResponse, response: InvokeResponse | undefined): void {
  res.statusCode = response?.status ?? 200;
  if (response?.body === undefined) res.end();
  else sendJson(res, res.statusCode, response.body);
}
