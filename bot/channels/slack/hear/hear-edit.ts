import { z } from 'zod';
import { isPersonal } from '../address.ts';
import { type EventContext, type Heard, type Ignored, isSystem } from './heard.ts';

const edit = z.object({
  channel: z.string().min(1),
  message: z.looseObject({
    user: z.string().min(1),
    text: z.string().min(1),
    ts: z.string().min(1),
    bot_id: z.string().nullish(),
    thread_ts: z.string().min(1).nullish(),
    edited: z.object({ ts: z.string() }),
  }),
  previous_message: z.looseObject({ text: z.string().nullish() }),
});

/**
 * Reads the change of a message that a person made; Slack reports its own changes, such as the preview of a link, the same
 * way. In channels a change is left alone: whether the assistant was meant cannot be told any more.
 */
export function hearEdit(event: unknown, context: EventContext): Heard | Ignored {
  const parsed = edit.safeParse(event);
  if (!parsed.success) return { key: context.key, why: 'a change that no person made' };
  const { channel, message: changed, previous_message } = parsed.data;
  const { user, text, ts, thread_ts } = changed;
  const isOurs = changed.bot_id || isSystem(user) || user === context.bot;
  if (isOurs || !isPersonal(channel) || text === previous_message.text)
    return { key: context.key, why: 'a change that says nothing' };
  return {
    key: `edit:${context.team}:${channel}:${ts}:${changed.edited.ts}`,
    address: { team: context.team, channel, user, ...(thread_ts ? { thread_ts } : {}) },
    said: { kind: 'text', text, bot: context.bot, isEdit: true },
  };
}
