import { z } from 'zod';
import { CardLimitError } from './card-limit-error.ts';
import { type Json, json } from './views/card-view.ts';

/**
 * What a button carries: version and payload of ids. Slack refuses a button value over 2,000 characters; staying well
 * below leaves room for the envelope. Larger things stay on the server and travel by id.
 */
export const maxPayloadLength = 1800;

export type Payload = { [key: string]: Json };
export type ActionData = { v: 1; p: Payload };
/** A click as it came back: a hint on what to do and on what, never authority. */
export type DecodedAction = { action: string; payload: Payload };

const verb = z.string().min(1).max(200);
const actionData = z.object({ v: z.literal(1), p: z.record(z.string(), json) });
const submitData = actionData.extend({ a: verb });

/** The data of a Teams button; throws CardLimitError when the payload is longer than 1,800 characters. */
export function encodeAction(action: string, payload: Payload): ActionData {
  const length = JSON.stringify(payload).length;
  if (length > maxPayloadLength)
    throw new CardLimitError(
      'action',
      action,
      `payload of ${length} characters, ${maxPayloadLength} allowed`,
    );
  return { v: 1, p: payload };
}

/** The value of a Slack button; throws like `encodeAction`. */
export function encodeSlackValue(action: string, payload: Payload): string {
  return JSON.stringify(encodeAction(action, payload));
}

/** The value of an entry of a Slack menu, verb and payload in one; null when it is longer than Slack takes there. */
export function encodeSlackOption(action: string, payload: Payload, max: number): string | null {
  const value = action + JSON.stringify(encodeAction(action, payload).p);
  return value.length <= max && decodeSlackOption(value)?.action === action ? value : null;
}

/** A Teams Action.Execute: its verb and its data, which inputs may have joined. Null when it is none of ours. */
export function decodeTeamsExecute(action: unknown, data: unknown): DecodedAction | null {
  const name = verb.safeParse(action);
  const body = actionData.safeParse(data);
  return name.success && body.success ? { action: name.data, payload: body.data.p } : null;
}

/** A Teams Action.Submit, sent by clients that do not know Action.Execute. Null when it is none of ours. */
export function decodeTeamsSubmit(data: unknown): DecodedAction | null {
  const body = submitData.safeParse(data);
  return body.success ? { action: body.data.a, payload: body.data.p } : null;
}

/** A Slack button: `<verb>#<n>` and its value. Null when it is none of ours. */
export function decodeSlackAction(actionId: unknown, value: unknown): DecodedAction | null {
  if (typeof actionId !== 'string' || typeof value !== 'string' || value.length > 2000) return null;
  return decodeTeamsExecute(actionId.replace(/#\d+$/, ''), parseJson(value));
}

/** The chosen entry of a Slack menu. Null when it is none of ours. */
export function decodeSlackOption(value: unknown): DecodedAction | null {
  const parts = typeof value === 'string' ? /^([^{]+)(\{.*)$/s.exec(value) : null;
  return parts ? decodeTeamsExecute(parts[1], { v: 1, p: parseJson(parts[2] ?? '') }) : null;
}

/** Undefined for text that is no JSON: what a client sends is not to be trusted to be well formed. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
