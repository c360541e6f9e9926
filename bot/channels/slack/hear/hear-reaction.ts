import { z } from 'zod';
import type { EventContext, Heard, Ignored } from './heard.ts';

const reaction = z.object({
  user: z.string().min(1),
  reaction: z.string(),
  item: z.object({ type: z.literal('message'), channel: z.string().min(1), ts: z.string().min(1) }),
  item_user: z.string().nullish(),
});

/** Thumbs up and the hand that says "ok", with or without a skin tone. */
const thumb = /^(\+1|thumbsup|ok_hand)(::skin-tone-\d)?$/;

/** Reads a thumb on a message of the assistant: a yes without words. */
export function hearReaction(event: unknown, { key, team, bot }: EventContext): Heard | Ignored {
  const parsed = reaction.safeParse(event);
  if (!parsed.success || key === null) return { key, why: 'a reaction to something else than a message' };
  const { user, item, item_user } = parsed.data;
  if (!thumb.test(parsed.data.reaction)) return { key, why: 'a reaction without meaning' };
  if (bot === null || item_user !== bot || user === bot)
    return { key, why: "a reaction to somebody else's message" };
  return {
    key,
    address: { team, channel: item.channel, user },
    said: { kind: 'reaction', messageTs: item.ts },
  };
}
