import type { IncomingMessage } from 'node:http';

/** A message of 40,000 characters comes twice in an event, as text and as rich text, escaped to six bytes each. */
const mostBytes = 1_048_576;

/** The raw body the signature was made of, or the HTTP status to refuse the request with. */
export type ReadBody = { ok: true; body: Buffer } | { ok: false; status: 413 | 415 | 400 };

/**
 * Reads a request body nobody has read before, one megabyte at most. A compressed body is refused: Slack sends none,
 * and unpacking one costs more than its size tells.
 */
export async function readBody(req: IncomingMessage): Promise<ReadBody> {
  const encoding = req.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') return { ok: false, status: 415 };
  if (Number(req.headers['content-length'] ?? 0) > mostBytes) return { ok: false, status: 413 };
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of req as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostBytes) return { ok: false, status: 413 };
      chunks.push(chunk);
    }
  } catch {
    // The client went away in the middle; there is nobody left to tell.
    return { ok: false, status: 400 };
  }
  return { ok: true, body: Buffer.concat(chunks) };
}
