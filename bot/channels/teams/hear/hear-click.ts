import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type DecodedAction, decodeTeamsExecute, decodeTeamsSubmit } from '../../../../cards/action-codec.ts';
import type { MessageRef } from '../../../engine/turn.ts';
import { addressOf } from '../address.ts';
import type { TeamsActivity } from '../parse-activity.ts';
import type { Heard, Said } from './heard.ts';

const record = z.record(z.string(), z.unknown());
const invoke = z.looseObject({
  action: z.looseObject({ id: z.string().nullish(), verb: z.string(), data: record.nullish() }),
  trigger: z.string().nullish(),
});
const submitPayload = z.object({ draft: z.string().min(1) });

/** What a button's data holds beside the values of inputs. */
const ownKeys = new Set(['v', 'p', 'a', 'msteams']);

/** Reads `adaptiveCard/action`. A refresh the client does by itself is nobody's decision: it leads to no turn. */
export function hearExecute(activity: TeamsActivity): Heard {
  const value = invoke.safeParse(activity.value);
  if (!value.success) return { ignored: 'malformed card action' };
  if (value.data.trigger === 'automatic') return { ignored: 'automatic refresh' };
  const { verb, data } = value.data.action;
  return click(activity, decodeTeamsExecute(verb, data), data ?? {}, activity.id ?? keyWithoutId(activity));
}

/** Reads the click of an Action.Submit, which arrives as a message without text. */
export function hearSubmit(activity: TeamsActivity, key: string): Heard {
  const data = record.safeParse(activity.value);
  return click(activity, decodeTeamsSubmit(activity.value), data.success ? data.data : {}, key);
}

function click(
  activity: TeamsActivity,
  decoded: DecodedAction | null,
  data: Record<string, unknown>,
  key: string,
): Heard {
  const said = decoded && toSaid(decoded, data, messageOf(activity));
  return said ? { key, said } : { ignored: 'a click that is none of ours' };
}

function toSaid(
  { action, payload }: DecodedAction,
  data: Record<string, unknown>,
  message: MessageRef | null,
): Said | null {
  if (action !== 'engine.submit') return { kind: 'action', action, payload, message };
  const form = submitPayload.safeParse(payload);
  const values = Object.fromEntries(Object.entries(data).filter(([key]) => !ownKeys.has(key)));
  return form.success ? { kind: 'submit', draftId: form.data.draft, values, message } : null;
}

/** The card that was clicked. */
function messageOf(activity: TeamsActivity): MessageRef | null {
  return activity.replyToId ? { address: addressOf(activity), messageId: activity.replyToId } : null;
}

/** Two different clicks on one card differ in what they carry or in when they happened; a repeated one in neither. */
function keyWithoutId({ replyToId, timestamp, value, from }: TeamsActivity): string {
  const content = JSON.stringify([from.id, replyToId ?? null, timestamp ?? null, value]);
  return `click:${createHash('sha256').update(content).digest('hex')}`;
}
