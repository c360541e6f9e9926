import { z } from 'zod';
import type { Json } from '../../../../cards/views/card-view.ts';

const jsonObject = z.record(z.string(), z.json());
export type SlackBody = z.infer<typeof jsonObject>;

/**
 * What a verified body says: JSON for events, form fields for commands, JSON in the form field `payload` for
 * interactions. Told from the text itself, since proxies add to the content type. Null when it is none of them.
 */
export function parseBody(raw: Buffer): SlackBody | null {
  const text = raw.toString('utf8').trim();
  if (text.startsWith('{')) return parseObject(text);
  const fields = new URLSearchParams(text);
  const payload = fields.get('payload');
  if (payload !== null) return parseObject(payload);
  return fields.size === 0 ? null : Object.fromEntries(fields);
}

/** Credentials Slack puts into what it sends; nothing of ours needs them. */
const secrets = ['token', 'response_url', 'response_urls', 'bot_access_token'];

/** The body as it may be kept. */
export function withoutSecrets(body: SlackBody): Json {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !secrets.includes(name)));
}

function parseObject(text: string): SlackBody | null {
  try {
    const parsed = jsonObject.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // Not JSON: the caller refuses the request.
  }
}
