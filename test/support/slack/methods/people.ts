import type { Workspace } from '../workspace.ts';
import { find } from './chat.ts';
import { need, only, type Params } from './params.ts';
import { Refusal } from './refusal.ts';

/** `users.info`; the locale only when asked for. */
export function userInfo(workspace: Workspace, params: Params) {
  only(params, 'user', 'include_locale');
  const user = workspace.users.get(need(params, 'user'));
  if (user === undefined) throw new Refusal('user_not_found');
  return {
    user: {
      id: user.id,
      team_id: workspace.team,
      name: user.id.toLowerCase(),
      real_name: user.realName,
      deleted: !user.active,
      profile: { real_name: user.realName },
      ...(params.include_locale === 'true' ? { locale: user.locale } : {}),
    },
  };
}

/** `auth.test` */
export function authTest(workspace: Workspace) {
  return { team_id: workspace.team, user_id: workspace.bot, bot_id: workspace.botId };
}

/** `reactions.get` of a message */
export function reactionsOf(workspace: Workspace, params: Params) {
  only(params, 'channel', 'timestamp');
  const message = find(workspace, need(params, 'channel'), need(params, 'timestamp'));
  if (message === undefined) throw new Refusal('message_not_found');
  const { thread_ts, edits: _, ...rest } = message;
  return { type: 'message', message: { ...rest, ...(thread_ts === null ? {} : { thread_ts }) } };
}
