import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ModelRequest = { path: string; authorization: string | undefined; body: string };
type Answer = { status?: number; body: string; delayMs?: number; location?: string };

export type FakeModel = {
  url: string;
  /** What it was asked, in order. */
  requests: ModelRequest[];
  /** What it answers from now on. */
  answers(answer: Answer): void;
  close(): Promise<void>;
};

/** A chat endpoint's answer with this content. */
export function chat(content: unknown): Answer {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { body: JSON.stringify({ choices: [{ message: { role: 'assistant', content: text } }] }) };
}

/** An OpenAI-compatible endpoint on this machine that answers what it is told to. */
export async function startFakeModel(): Promise<FakeModel> {
  let answer: Answer = { status: 500, body: '' };
  const requests: ModelRequest[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      requests.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      const { status = 200, delayMs = 0, location } = answer;
      setTimeout(() => {
        response.writeHead(status, { 'content-type': 'application/json', ...(location ? { location } : {}) });
        response.end(answer.body);
      }, delayMs);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    answers: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
