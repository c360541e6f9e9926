import { z } from 'zod';

const id = z.string().min(1).nullish();
const teamFields = z.object({
  team_id: id,
  context_team_id: id,
  team: z.object({ id }).nullish(),
  user: z.object({ team_id: id }).nullish().catch(null),
  enterprise: z.object({ id }).nullish().catch(null),
  authorizations: z.array(z.object({ team_id: id })).nullish(),
  event: z
    .object({ team: id.catch(null), user_team: id.catch(null), source_team: id.catch(null) })
    .nullish()
    .catch(null),
});

/**
 * The workspace the app acts in. In a channel shared between workspaces `team_id` may be the sender's; the
 * authorization names the one that installed the app.
 */
export function teamOf(body: unknown): string | null {
  const parsed = teamFields.safeParse(body);
  if (!parsed.success) return null;
  const { authorizations, context_team_id, team_id, team, user } = parsed.data;
  return authorizations?.[0]?.team_id ?? context_team_id ?? team_id ?? team?.id ?? user?.team_id ?? null;
}

/**
 * The first workspace named in a request, its own or its sender's, that is not served; null when all are. In the
 * workspaces of one Enterprise Grid a click names the home of whoever clicks, which need not be where they are
 * (bolt-js#1875): there the workspace that is acted in counts, and who they are is asked from it.
 */
export function foreignTeam(body: unknown, allowed: readonly string[]): string | null {
  const parsed = teamFields.safeParse(body);
  if (!parsed.success) return 'unknown';
  const { event, team, user, enterprise } = parsed.data;
  const home = enterprise?.id && team?.id ? null : user?.team_id;
  const named = [teamOf(body), team?.id, home, event?.team, event?.user_team, event?.source_team];
  return named.find((each) => each && !allowed.includes(each)) ?? (teamOf(body) === null ? 'unknown' : null);
}
