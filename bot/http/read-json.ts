import type { IncomingMessage } from 'node:http';
import { isDeeperThan } from './json-depth.ts';
import { type BodyLimits, defaultBodyLimits } from './limits.ts';
import { readBytes } from './read-bytes.ts';
import type { Problem } from './send-json.ts';

/** A body that was read, with the very bytes that were sent (signatures are made of those), or why it was not. */
export type JsonBody =
  | { ok: true; value: unknown; rawBody: Buffer }
  | { ok: false; status: number; problem: Problem };

/**
 * Reads a JSON body. Replaces restify's own readers, which one compressed request can crash and which count bytes
 * before they are unpacked (restify/node-restify#1785): here nothing is ever unpacked, and what counts is what arrived.
 * Refuses with 415 (encoded, or not UTF-8 JSON), 413 (too large), 408 (too slow) and 400 (malformed, nested too deep).
 */
export async function readJson(
  req: IncomingMessage,
  limits: BodyLimits = defaultBodyLimits,
): Promise<JsonBody> {
  if (req.headers['content-encoding'] !== undefined)
    return no(415, 'ContentEncoding', 'Compressed bodies are not read.');
  if (!isJson(req.headers['content-type']))
    return no(415, 'ContentType', 'The body has to be application/json in UTF-8.');
  if (Number(req.headers['content-length'] ?? 0) > limits.maxBytes) return tooLarge();
  const read = await readBytes(req, limits);
  if (read.ok) return parse(read.bytes, limits.maxDepth);
  if (read.why === 'too large') return tooLarge();
  return read.why === 'too slow'
    ? no(408, 'RequestTimeout', 'The body took too long.')
    : no(400, 'Incomplete', 'The body ended early.');
}

/** `application/json`, with no other charset than UTF-8. */
function isJson(contentType: string | undefined): boolean {
  const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  return type?.trim() === 'application/json' && (!charset || /^charset="?utf-8"?$/.test(charset));
}

function parse(rawBody: Buffer, maxDepth: number): JsonBody {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(rawBody));
    if (isDeeperThan(value, maxDepth)) return no(400, 'TooDeep', 'The body is nested too deep.');
    return { ok: true, value, rawBody };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) {
      return no(400, 'InvalidJson', 'The body is not valid JSON in UTF-8.');
    }
    throw error;
  }
}

function tooLarge(): JsonBody {
  return no(413, 'TooLarge', 'The body is too large.');
}

function no(status: number, code: string, message: string): JsonBody {
  return { ok: false, status, problem: { code, message } };
}
