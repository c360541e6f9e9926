import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { openDirect, postMessage, update } from './methods/chat.ts';
import { mayReadFiles, shareUpload, takeUpload, uploadPlace } from './methods/files.ts';
import type { Params } from './methods/params.ts';
import { authTest, reactionsOf, userInfo } from './methods/people.ts';
import { Refusal } from './methods/refusal.ts';
import { openView, publishView, updateView } from './methods/views.ts';
import { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace.ts';

const methods: Record<string, (workspace: Workspace, params: Params) => Record<string, unknown>> = {
  'auth.test': authTest,
  'chat.postMessage': postMessage,
  'chat.update': update,
  'conversations.open': openDirect,
  'files.completeUploadExternal': shareUpload,
  'files.getUploadURLExternal': uploadPlace,
  'reactions.get': reactionsOf,
  'users.info': userInfo,
  'views.open': openView,
  'views.publish': publishView,
  'views.update': updateView,
};

export type FakeSlack = {
  /** The Web API; ends with `/api/`. */
  apiUrl: string;
  workspace: Workspace;
  /** Every call in order, refused ones too. */
  calls: { method: string; params: Params; error: string | null }[];
  /** Makes the next call of a method go wrong. */
  next(method: string, fault: Fault): void;
  close(): Promise<void>;
};

/**
 * Slack's Web API on loopback, stricter than the real one: it refuses what Slack would refuse, and also what Slack
 * would ignore without a word.
 */
export async function startFakeSlack(options: WorkspaceOptions): Promise<FakeSlack> {
  const workspace = createWorkspace(options);
  const faults = createFaults();
  const calls: FakeSlack['calls'] = [];
  const server = createServer((req, res) => void handle({ workspace, faults, calls }, req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  workspace.origin = `http://127.0.0.1:${port}`;
  return {
    apiUrl: `${workspace.origin}/api/`,
    workspace,
    calls,
    next: (method, fault) => faults.add(method, fault),
    close: () => closeServer(server),
  };
}

/** Ends a server together with the connections kept alive. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

type Served = { workspace: Workspace; faults: Faults; calls: FakeSlack['calls'] };

async function handle(served: Served, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.url?.startsWith('/files-pri/')) return giveFile(served.workspace, req, res);
  const [, upload] = /^\/upload\/v1\/(\w+)$/.exec(req.url ?? '') ?? [];
  const method = upload ? 'upload' : (req.url ?? '').replace('/api/', '');
  const body = await readBody(req);
  const params = upload ? {} : Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  const fault = served.faults.take(method);
  if (fault !== undefined && fault.kind !== 'lost-reply')
    return break_(served, method, params, fault, req, res);
  if (upload) {
    res.statusCode = takeUpload(served.workspace, upload, body);
    res.end();
    return;
  }
  const result = call(served.workspace, method, params, req.headers.authorization);
  served.calls.push({ method, params, error: result.ok ? null : String(result.error) });
  send(res, fault === undefined ? 200 : 500, result);
}

/** A file of a person: for the app's token and with the scope only; without, Slack sends on to its page for signing in. */
function giveFile({ shared, token }: Workspace, req: IncomingMessage, res: ServerResponse): void {
  const bytes = shared.get(req.url ?? '');
  if (req.headers.authorization !== `Bearer ${token}` || !mayReadFiles) {
    res.writeHead(302, { location: '/signin' });
    res.end();
    return;
  }
  res.writeHead(bytes === undefined ? 404 : 200, { 'content-type': 'application/octet-stream' });
  res.end(bytes);
}

function break_(
  served: Served,
  method: string,
  params: Params,
  fault: Exclude<Fault, { kind: 'lost-reply' }>,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  served.calls.push({ method, params, error: fault.kind });
  if (fault.kind === 'hang-up') req.socket.destroy();
  else if (fault.kind === 'down') send(res, 500, { ok: false, error: 'internal_error' });
  else if (fault.kind === 'refuse') send(res, 200, { ok: false, error: fault.error });
  else {
    if (fault.seconds !== null) res.setHeader('retry-after', String(fault.seconds));
    send(res, 429, { ok: false, error: 'ratelimited' });
  }
}

function call(workspace: Workspace, method: string, params: Params, authorization: string | undefined) {
  if (authorization !== `Bearer ${workspace.token}`) return { ok: false, error: 'invalid_auth' };
  const run = methods[method];
  if (run === undefined) return { ok: false, error: 'unknown_method' };
  try {
    return { ok: true, ...run(workspace, params) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, error: error.error, response_metadata: { messages: error.messages } };
  }
}

async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function send(res: ServerResponse, status: number, body: Record<string, unknown>): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify(body));
}
