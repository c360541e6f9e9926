import type { TeamsConfig } from '../config.ts';
import type { TeamsActivity } from '../parse-activity.ts';

/** The tenant an event belongs to; null when the activity tells none. */
export function tenantOf({ conversation, channelData, from }: TeamsActivity): string | null {
  return from.tenantId ?? conversation.tenantId ?? channelData?.tenant?.id ?? null;
}

/**
 * Whether an event comes from a tenant that is served. A valid token says nothing about it, not even for single-tenant
 * apps: every tenant the activity names has to be on the list, and it has to name one.
 */
export function isTenantAllowed({ appId, allowedTenants }: TeamsConfig, activity: TeamsActivity): boolean {
  if (appId === undefined) return true;
  const allowed = new Set(allowedTenants.map((id) => id.toLowerCase()));
  const { conversation, channelData, from } = activity;
  const named = [conversation.tenantId, channelData?.tenant?.id, from.tenantId].filter(
    (id) => typeof id === 'string',
  );
  return named.length > 0 && named.every((id) => allowed.has(id.toLowerCase()));
}
