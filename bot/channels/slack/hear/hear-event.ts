import { z } from 'zod';
import { hearHome } from './hear-home.ts';
import { hearMessage } from './hear-message.ts';
import { hearReaction } from './hear-reaction.ts';
import type { EventContext, Heard, Ignored } from './heard.ts';
import { teamOf } from './teams.ts';

const envelope = z.object({
  event_id: z.string().min(1).nullish(),
  event: z.looseObject({ type: z.string() }),
  authorizations: z
    .array(z.object({ user_id: z.string().nullish(), is_bot: z.boolean().nullish() }))
    .nullish(),
});

const readers: Record<string, (event: unknown, context: EventContext) => Heard | Ignored> = {
  message: hearMessage,
  app_mention: hearMessage,
  reaction_added: hearReaction,
  app_home_opened: hearHome,
};

/** Reads an `event_callback`. */
export function hearEvent(body: unknown): Heard | Ignored {
  const parsed = envelope.safeParse(body);
  const team = teamOf(body);
  if (!parsed.success || team === null) return { key: null, why: 'malformed event' };
  const { event, event_id, authorizations } = parsed.data;
  const key = event_id ? `event:${event_id}` : null;
  const bot = authorizations?.find((each) => each.is_bot)?.user_id ?? null;
  const read = readers[event.type];
  return read ? read(event, { key, team, bot }) : { key, why: `no interest in ${event.type}` };
}
