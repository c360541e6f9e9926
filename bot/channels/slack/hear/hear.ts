import { z } from 'zod';
import type { SlackConfig } from '../config.ts';
import { hearClick } from './hear-click.ts';
import { hearCommand } from './hear-command.ts';
import { hearEvent } from './hear-event.ts';
import { hearSubmit } from './hear-submit.ts';
import type { Heard, Ignored } from './heard.ts';
import { foreignTeam } from './teams.ts';

const kinds = {
  event_callback: hearEvent,
  block_actions: hearClick,
  view_submission: hearSubmit,
  command: hearCommand,
};
const kindOf = z.union([
  z.object({ command: z.string() }).transform(() => 'command' as const),
  z.object({ type: z.enum(['event_callback', 'block_actions', 'view_submission']) }).transform((b) => b.type),
]);
const appOf = z.object({ api_app_id: z.string().min(1) });

/**
 * Reads a verified request body: what was said and where, or why it leads to no turn. Pure; clients lie, so a body
 * that does not have the shape Slack documents is ignored, never an error.
 */
export function hear(body: unknown, config: Pick<SlackConfig, 'appId' | 'allowedTeams'>): Heard | Ignored {
  const kind = kindOf.safeParse(body);
  if (!kind.success) return { key: null, why: 'not a kind of request this app listens to' };
  const heard = kinds[kind.data](body);
  const foreign = foreignTeam(body, config.allowedTeams);
  if (foreign !== null) return { key: heard.key, why: `workspace ${foreign} is not served` };
  const app = appOf.safeParse(body);
  if (config.appId && app.success && app.data.api_app_id !== config.appId) {
    return { key: heard.key, why: `app ${app.data.api_app_id} is not this one` };
  }
  return heard;
}

/** Whether something is to be answered. */
export function isHeard(it: Heard | Ignored): it is Heard {
  return 'said' in it;
}
