import { signedHeaders } from './sign.ts';

/** Where the assistant listens, and what it needs to believe that Slack speaks. */
export type Endpoint = { url: string; signingSecret: string; now(): number };
export type Delivered = { status: number; text: string };

/** Sends a body as Slack does: signed, with the content type of its kind. Other headers win over the usual ones. */
export async function deliverRequest(
  endpoint: Endpoint,
  body: string,
  headers: Record<string, string> = {},
): Promise<Delivered> {
  const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
  const signed = signedHeaders(endpoint.signingSecret, body, Math.floor(endpoint.now() / 1000));
  const response = await fetch(endpoint.url, {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...signed, ...headers },
  });
  return { status: response.status, text: await response.text() };
}

/** An event, as JSON. */
export function eventBody(body: unknown): string {
  return JSON.stringify(body);
}

/** A click or a filled modal: JSON in a form field. */
export function interactionBody(payload: unknown): string {
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

/** A slash command: form fields. */
export function commandBody(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString();
}
