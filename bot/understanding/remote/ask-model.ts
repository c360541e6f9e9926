import type { FleetDevice } from '../types.ts';
import { buildMessages } from './build-messages.ts';
import { chatAnswer, type ModelAnswer, modelAnswer } from './model-answer.ts';

/** An OpenAI-compatible chat endpoint. */
export type ModelSettings = {
  /** The address up to `/chat/completions`, such as `https://models.example.org/v1`. */
  url: string;
  /** null: the endpoint asks for none */
  key: string | null;
  model: string;
  /** For the whole exchange, in milliseconds. */
  timeoutMs: number;
};

/** Why there is no answer; none of them says anything of the message. */
type NoAnswer = {
  ok: false;
  reason: 'masked' | 'timeout' | 'network' | 'status' | 'invalid';
  status?: number;
};
type Asked = { ok: true; answer: ModelAnswer } | NoAnswer;

/** Tokens an answer needs at most. */
const mostTokens = 300;

/** Asks the endpoint what a message means, once and within the time limit; never rejects. */
export async function askModel(
  settings: ModelSettings,
  text: string,
  fleet: readonly FleetDevice[],
): Promise<Asked> {
  const messages = buildMessages(text, fleet);
  if (messages === null) return { ok: false, reason: 'masked' };
  const { url, key, model, timeoutMs } = settings;
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      // A redirect would carry the key and the text elsewhere.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({
        model,
        messages,
        temperature: 0,
        max_tokens: mostTokens,
        response_format: { type: 'json_object' },
      }),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { ok: false, reason: 'status', status: response.status };
    }
    return readAnswer(await response.text());
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { ok: false, reason: late ? 'timeout' : 'network' };
  }
}

function readAnswer(body: string): Asked {
  const chat = chatAnswer.safeParse(parseJson(body));
  const content = chat.success ? chat.data.choices[0]?.message.content : undefined;
  const answer = modelAnswer.safeParse(content === undefined ? undefined : parseJson(unfenced(content)));
  return answer.success ? { ok: true, answer: answer.data } : { ok: false, reason: 'invalid' };
}

/** Some models put their JSON between fences even when asked for JSON only. */
function unfenced(content: string): string {
  return /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(content)?.[1] ?? content;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
