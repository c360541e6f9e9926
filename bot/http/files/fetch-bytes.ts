/** What was fetched, or why nothing was: it is larger than asked for, or the place does not give it (any more). */
export type Fetched =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; problem: 'too-large' | 'unreachable'; detail: string };

type Asking = {
  headers?: Readonly<Record<string, string>>;
  /** In bytes; nothing beyond it is read. */
  most: number;
  timeoutMs: number;
};

/**
 * Fetches a file of a chat platform. The caller has checked the host; another one it would be sent on to has not been, so
 * a redirect is a refusal. Expected failures are values.
 */
export async function fetchBytes(url: string, { headers = {}, most, timeoutMs }: Asking): Promise<Fetched> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { headers, redirect: 'error', signal });
    if (!response.ok || response.body === null) return unreachable(`answered with ${response.status}`);
    if (Number(response.headers.get('content-length') ?? 0) > most) {
      await response.body.cancel();
      return { ok: false, problem: 'too-large', detail: 'by its declared length' };
    }
    return await read(response.body, most);
  } catch (error) {
    // A lost connection, a redirect and a place that takes too long: the person is told, and sends it again.
    return unreachable(String(error));
  }
}

async function read(body: ReadableStream<Uint8Array>, most: number): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel();
      return { ok: false, problem: 'too-large', detail: 'by what came' };
    }
    chunks.push(part.value);
  }
  return { ok: true, bytes: new Uint8Array(Buffer.concat(chunks)) };
}

function unreachable(detail: string): Fetched {
  return { ok: false, problem: 'unreachable', detail };
}
