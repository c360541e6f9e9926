import { z } from 'zod';
import type { Delivery } from '../../../engine/turn.ts';

/** What the SDK throws when the connector refuses, or when it could not be reached (no status then). */
const restError = z.object({
  message: z.string(),
  statusCode: z.number().nullish(),
  response: z
    .object({
      bodyAsText: z.string().nullish(),
      headers: z.custom<{ get(name: string): string | undefined }>(),
    })
    .nullish(),
});
const errorBody = z.object({ error: z.object({ code: z.string() }) });

/** Refusals of this person or conversation: nothing arrives there until they write or install the app again. */
const unreachable = new Set([
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'ConversationNotFound',
]);

const tryAgain = new Set([408, 412, 429]);

/**
 * Whether sending again makes sense, after the platform's own table: later for 412, 429 (when it says so) and 5xx, or
 * when no answer came; never for other refusals, which would be the same again.
 */
export function deliveryFailure(error: unknown, now: Date): Extract<Delivery, { ok: false }> {
  const parsed = restError.safeParse(error);
  if (!parsed.success)
    return { ok: false, failure: { retry: 'later', afterSeconds: null }, detail: String(error) };
  const { statusCode, response, message } = parsed.data;
  const code = codeIn(response?.bodyAsText ?? '');
  const detail = [statusCode, code, message].filter(Boolean).join(' ').slice(0, 500);
  const again = !statusCode || statusCode >= 500 || tryAgain.has(statusCode);
  if (!again) return { ok: false, failure: { retry: 'never', unreachable: unreachable.has(code) }, detail };
  const afterSeconds = secondsFrom(response?.headers.get('retry-after'), now);
  return { ok: false, failure: { retry: 'later', afterSeconds }, detail };
}

function codeIn(body: string): string {
  try {
    return errorBody.parse(JSON.parse(body)).error.code;
  } catch (error) {
    // A proxy in between answers with a page of its own.
    if (error instanceof SyntaxError || error instanceof z.ZodError) return '';
    throw error;
  }
}

/** `Retry-After` as seconds or as a date. */
function secondsFrom(header: string | undefined, now: Date): number | null {
  if (!header) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}
