import { z } from 'zod';
import type { Heard, Ignored } from './heard.ts';
import { teamOf } from './teams.ts';

const command = z.object({
  text: z.string().nullish(),
  user_id: z.string().min(1),
  channel_id: z.string().nullish(),
  trigger_id: z.string().min(1),
});

/**
 * Reads a slash command. It can be typed anywhere, also where the app is no member, so the conversation is always
 * the direct one with the person; `typedIn` tells whether they are looking at it.
 */
export function hearCommand(body: unknown): Heard | Ignored {
  const parsed = command.safeParse(body);
  const team = teamOf(body);
  if (!parsed.success || team === null) return { key: null, why: 'malformed command' };
  const { text, user_id, channel_id, trigger_id } = parsed.data;
  return {
    key: `cmd:${trigger_id}`,
    address: { team, channel: null, user: user_id },
    said: { kind: 'command', text: text ?? '', typedIn: channel_id ?? null },
  };
}
