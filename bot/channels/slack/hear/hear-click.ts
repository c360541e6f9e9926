import { z } from 'zod';
import { type DecodedAction, decodeSlackAction, decodeSlackOption } from '../../../../cards/action-codec.ts';
import { linkActionId, menuActionId } from '../../../../cards/slack/convert-action.ts';
import type { SlackAddress } from '../address.ts';
import { isPersonal } from '../address.ts';
import type { Heard, Ignored } from './heard.ts';
import { teamOf } from './teams.ts';

const id = z.string().min(1);
/** A button, or a menu with the entry that was chosen. */
const clicked = z.object({
  action_id: z.unknown().optional(),
  value: z.unknown().optional(),
  selected_option: z.object({ value: z.unknown().optional() }).nullish(),
  action_ts: id,
});
const click = z.object({
  user: z.object({ id }),
  trigger_id: id.nullish(),
  channel: z.object({ id }).nullish(),
  container: z.object({
    message_ts: id.nullish(),
    channel_id: id.nullish(),
    view_id: id.nullish(),
    thread_ts: id.nullish(),
    is_ephemeral: z.boolean().nullish(),
  }),
  message: z.object({ thread_ts: id.nullish() }).nullish(),
  actions: z.array(clicked).min(1),
});
type Click = z.infer<typeof click>;

/** Reads a click on a button, in a message or on the home tab. */
export function hearClick(body: unknown): Heard | Ignored {
  const parsed = click.safeParse(body);
  const team = teamOf(body);
  const first = parsed.data?.actions[0];
  if (!parsed.success || first === undefined || team === null) return { key: null, why: 'malformed click' };
  if (isLink(first)) return { key: null, why: 'a link was opened' };
  const { container, trigger_id } = parsed.data;
  const key = `act:${container.message_ts ?? container.view_id}:${first.action_ts}:${parsed.data.user.id}`;
  const decoded = decode(first);
  if (decoded === null) return { key, why: 'a click on something that is not ours' };
  return {
    key,
    address: addressOf(parsed.data, team),
    said: {
      kind: 'click',
      ...decoded,
      // A message only one person sees cannot be changed afterwards.
      messageTs: container.is_ephemeral ? null : (container.message_ts ?? null),
      triggerId: trigger_id ?? null,
    },
  };
}

/** Slack reports the opening of a web page too. */
function isLink({ action_id, selected_option }: z.infer<typeof clicked>): boolean {
  const isButton = typeof action_id === 'string' && action_id.startsWith(`${linkActionId}#`);
  return isButton || selected_option?.value === linkActionId;
}

function decode({ action_id, value, selected_option }: z.infer<typeof clicked>): DecodedAction | null {
  return typeof action_id === 'string' && action_id.startsWith(`${menuActionId}#`)
    ? decodeSlackOption(selected_option?.value)
    : decodeSlackAction(action_id, value);
}

/** Below a message of its own in a channel the conversation is the thread it opens. */
function addressOf({ user, channel, container, message }: Click, team: string): SlackAddress {
  const where = channel?.id ?? container.channel_id ?? null;
  const thread =
    container.thread_ts ?? message?.thread_ts ?? (isPersonal(where) ? null : container.message_ts);
  return { team, channel: where, user: user.id, ...(thread ? { thread_ts: thread } : {}) };
}
