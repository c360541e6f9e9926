import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** Teams refuses messages over 100 KB, counted as UTF-16. */
const maxMessageBytes = 100 * 1024;

const card = 'application/vnd.microsoft.teams.card.file';
const context = z.looseObject({});
/** Cards of files are checked as Teams checks them; anything else is taken as it is. */
const attachment = z.union([
  z.looseObject({
    contentType: z.literal(`${card}.consent`),
    name: z.string().min(1),
    content: z.strictObject({
      description: z.string(),
      sizeInBytes: z.int().positive(),
      acceptContext: context,
      declineContext: context,
    }),
  }),
  z.looseObject({
    contentType: z.literal(`${card}.info`),
    name: z.string().min(1),
    contentUrl: z.url(),
    content: z.strictObject({ uniqueId: z.string().min(1), fileType: z.string() }),
  }),
  z.looseObject({
    contentType: z.string().refine((type) => !type.startsWith(card)),
    content: z.looseObject({}),
  }),
]);

const activity = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(attachment).optional(),
});
export type SentActivity = z.infer<typeof activity>;

export type ConnectorRequest = {
  method: string;
  conversationId: string;
  activityId: string | null;
  body: SentActivity;
};

/** How the next request is to fail. `recorded`: after it has taken effect, as when only the answer is lost. */
export type Failure = {
  status: number | 'drop';
  code?: string;
  retryAfter?: string;
  recorded?: boolean;
};

type Answer = { status: number; body: object; headers?: Record<string, string> } | 'drop';
type Message = { id: string; activity: SentActivity; edits: number };

/**
 * The connector service of Teams as far as a bot talks to it, with its refusals: no or a wrong token 401, a conversation
 * that was shut, an activity to change or delete that is not there 404, a message over 100 KB 413, text beside a card or
 * the offer of a file outside a personal chat 400.
 */
export class FakeConnector {
  readonly requests: ConnectorRequest[] = [];
  /** What people have shared, by the path it is fetched at: pictures with the bot's token, files without any. */
  readonly shared = new Map<string, Uint8Array>();
  private readonly conversations = new Map<string, Message[]>();
  private readonly closed = new Map<string, { status: number; code: string }>();
  private readonly failures: Failure[] = [];
  private readonly server = createServer((req, res) => void this.serve(req, res));
  private count = 0;
  private readonly token: string | null;

  /** `token`: what the bot has to send as bearer; null takes requests without. */
  constructor(token: string | null = null) {
    this.token = token;
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** What a conversation shows now, oldest first; typing is not among it. */
  messages(conversationId: string): Message[] {
    return this.conversations.get(conversationId) ?? [];
  }

  /** Requests fail in this order, one each, before anything else is served. */
  failNext(...failures: Failure[]): void {
    this.failures.push(...failures);
  }

  /** From now on nothing can be sent there: blocked, uninstalled, deleted. */
  shut(conversationId: string, status: number, code: string): void {
    this.closed.set(conversationId, { status, code });
  }

  private async serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method === 'GET') return this.give(req, res);
    const answer = this.answerTo(req, await textOf(req));
    if (answer === 'drop') {
      res.destroy();
      return;
    }
    res.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    res.end(JSON.stringify(answer.body));
  }

  private give({ url = '', headers }: IncomingMessage, res: ServerResponse): void {
    const bytes = this.shared.get(url);
    const wanted = url.startsWith('/v3/') && this.token !== null ? `Bearer ${this.token}` : undefined;
    const status = headers.authorization !== wanted ? 401 : bytes === undefined ? 404 : 200;
    res.writeHead(status, { 'content-type': 'application/octet-stream' });
    res.end(status === 200 ? bytes : undefined);
  }

  private answerTo(req: IncomingMessage, text: string): Answer {
    const route = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(req.url ?? '');
    if (!route?.[1]) return refusal(404, 'NotFound');
    if (this.token !== null && req.headers.authorization !== `Bearer ${this.token}`)
      return refusal(401, 'Unauthorized');
    const parsed = activity.safeParse(req.method === 'DELETE' ? { type: 'message' } : JSON.parse(text));
    if (!parsed.success) return refusal(400, 'BadSyntax');
    const request = {
      method: req.method ?? '',
      conversationId: decodeURIComponent(route[1]),
      activityId: route[2] === undefined ? null : decodeURIComponent(route[2]),
      body: parsed.data,
    };
    this.requests.push(request);
    const failure = this.failures.shift();
    if (failure && !failure.recorded) return failed(failure);
    const answer = this.decide(request, text);
    return failure ? failed(failure) : answer;
  }

  private decide(request: ConnectorRequest, text: string): Answer {
    const shut = this.closed.get(request.conversationId);
    if (shut) return refusal(shut.status, shut.code);
    if (text.length * 2 > maxMessageBytes) return refusal(413, 'MessageSizeTooBig');
    if (request.body.text && request.body.attachments?.length) return refusal(400, 'BadArgument');
    if (offersFile(request.body) && !request.conversationId.startsWith('a:'))
      return refusal(400, 'BadArgument');
    if (request.method === 'DELETE')
      return this.remove(request)
        ? { status: 200, body: {} }
        : refusal(404, 'ActivityNotFoundInConversation');
    if (request.method !== 'PUT') return { status: 201, body: { id: this.add(request) } };
    const id = this.change(request);
    return id === null ? refusal(404, 'ActivityNotFoundInConversation') : { status: 200, body: { id } };
  }

  private add({ conversationId, body }: ConnectorRequest): string {
    this.count += 1;
    const id = `17000000000${String(this.count).padStart(2, '0')}`;
    if (body.type === 'message') {
      this.conversations.set(conversationId, [
        ...this.messages(conversationId),
        { id, activity: body, edits: 0 },
      ]);
    }
    return id;
  }

  private remove({ conversationId, activityId }: ConnectorRequest): boolean {
    const left = this.messages(conversationId).filter(({ id }) => id !== activityId);
    const isThere = left.length < this.messages(conversationId).length;
    this.conversations.set(conversationId, left);
    return isThere;
  }

  private change({ conversationId, activityId, body }: ConnectorRequest): string | null {
    const message = this.messages(conversationId).find(({ id }) => id === activityId);
    if (!message) return null;
    message.activity = body;
    message.edits += 1;
    return message.id;
  }
}

function offersFile({ attachments }: SentActivity): boolean {
  return attachments?.some(({ contentType }) => contentType === `${card}.consent`) ?? false;
}

function failed({ status, code, retryAfter }: Failure): Answer {
  if (status === 'drop') return 'drop';
  return {
    ...refusal(status, code ?? 'ServiceError'),
    headers: retryAfter ? { 'retry-after': retryAfter } : {},
  };
}

function refusal(status: number, code: string): Exclude<Answer, 'drop'> {
  return { status, body: { error: { code, message: `refused: ${code}` } } };
}

async function textOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8') || 'null';
}
