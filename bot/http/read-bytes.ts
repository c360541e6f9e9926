import type { IncomingMessage } from 'node:http';
import type { BodyLimits } from './limits.ts';

type Bytes = { ok: true; bytes: Buffer } | { ok: false; why: 'too large' | 'too slow' | 'aborted' };

/** Collects a body up to `maxBytes`, for at most `timeoutMs`; what comes after the answer is known is let go. */
export function readBytes(
  req: IncomingMessage,
  { maxBytes, timeoutMs }: Pick<BodyLimits, 'maxBytes' | 'timeoutMs'>,
): Promise<Bytes> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (result: Bytes) => {
      clearTimeout(timer);
      req.off('data', take).off('end', end).off('close', abort).off('error', abort);
      // A stream that errors without a listener would end the process.
      req.on('error', () => undefined);
      if (!result.ok) req.pause();
      resolve(result);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) finish({ ok: false, why: 'too large' });
      else chunks.push(chunk);
    };
    const end = () => finish({ ok: true, bytes: Buffer.concat(chunks) });
    const abort = () => finish({ ok: false, why: 'aborted' });
    const timer = setTimeout(() => finish({ ok: false, why: 'too slow' }), timeoutMs);
    req.on('data', take).on('end', end).on('close', abort).on('error', abort);
  });
}
