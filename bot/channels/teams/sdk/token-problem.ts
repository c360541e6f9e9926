import { z } from 'zod';
import type { Problem } from '../../../http/send-json.ts';

const thrown = z.object({ name: z.string(), statusCode: z.number().nullish() });
const badToken = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']);

/**
 * The answer to a request whose token was not accepted (401), or could not be checked because the signing keys are out
 * of reach (503); null for any other error, which is a bug. The SDK's own sentence stays in the log.
 */
export function tokenProblem(error: unknown): { status: number; body: Problem } | null {
  const parsed = thrown.safeParse(error);
  if (!parsed.success) return null;
  const { name, statusCode } = parsed.data;
  if (statusCode === 401 || statusCode === 403 || badToken.has(name)) {
    return { status: 401, body: { code: 'Unauthorized', message: 'The token is missing or not accepted.' } };
  }
  const outOfReach = name === 'FetchError' || (statusCode ?? 0) >= 500;
  return outOfReach
    ? { status: 503, body: { code: 'Unavailable', message: 'Tokens cannot be checked now.' } }
    : null;
}
