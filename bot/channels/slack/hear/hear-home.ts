import { z } from 'zod';
import type { EventContext, Heard, Ignored } from './heard.ts';

const opened = z.object({ user: z.string().min(1), channel: z.string().min(1).nullish(), tab: z.string() });

/** Reads the opening of the app's home tab; the messages tab sends the same event and shows nothing of ours. */
export function hearHome(event: unknown, { key, team }: EventContext): Heard | Ignored {
  const parsed = opened.safeParse(event);
  if (!parsed.success || key === null) return { key, why: 'malformed opening of the home tab' };
  const { user, channel, tab } = parsed.data;
  if (tab !== 'home') return { key, why: `the ${tab} tab shows nothing of ours` };
  return { key, address: { team, channel: channel ?? null, user }, said: { kind: 'home' } };
}
