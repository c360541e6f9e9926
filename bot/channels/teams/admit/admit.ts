import type { IncomingMessage } from 'node:http';
import type { TeamsConfig } from '../config.ts';
import type { TeamsActivity } from '../parse-activity.ts';
import { isLocalRequest } from './is-local.ts';
import { isServiceUrlAllowed } from './service-url.ts';

/**
 * What is refused before the token is looked at; null lets the request go on to it. Another channel id would have the
 * SDK check the token in another way; an unknown service URL would have it carry our own token there.
 */
export function reasonToRefuse(
  config: TeamsConfig,
  req: IncomingMessage,
  activity: TeamsActivity,
): string | null {
  if (config.appId === undefined && !isLocalRequest(req))
    return 'without an app id only this machine is served';
  if (config.appId !== undefined && activity.channelId !== 'msteams')
    return `channel ${activity.channelId} is not served`;
  return isServiceUrlAllowed(config, activity.serviceUrl)
    ? null
    : `service URL ${activity.serviceUrl} is not known`;
}
