export const appTypes = ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const;

/** What the Teams channel needs to know of its registration and of whom it serves. */
export type TeamsConfig = {
  /** In production an incomplete registration is refused at the start instead of opening the bot to everybody. */
  production: boolean;
  /** Without an app id nothing is authenticated, so only this machine itself is served. */
  appId?: string | undefined;
  /** Client secret; absent for a managed identity. */
  appPassword?: string | undefined;
  appType: (typeof appTypes)[number];
  /** Tenant of the registration; required unless the app is multi-tenant. */
  tenantId?: string | undefined;
  /** Entra tenants whose people are served. The platform does not check this, not even for single-tenant apps. */
  allowedTenants: readonly string[];
  /** Hosts of connector services beside those of Teams itself, such as a national cloud's; normally empty. */
  allowedServiceHosts: readonly string[];
  /** Where the signing keys of the connector service are published; absent: Bot Framework's own. */
  openIdMetadataUrl?: string | undefined;
};

/** What is missing or wrong, in words for the person who configures it; empty when the channel may start. */
export function configProblems(config: TeamsConfig): string[] {
  const { appId, appPassword, appType, tenantId } = config;
  if (appId === undefined) return config.production ? ['the app id is required in production'] : [];
  const managed = appType === 'UserAssignedMSI';
  return [
    // The SDK takes a blank id for an id, and an unknown type for MultiTenant.
    appId.trim() === '' && 'the app id is blank',
    !appTypes.includes(appType) && `the app type has to be one of ${appTypes.join(', ')}`,
    !managed && !appPassword?.trim() && 'the app password is required',
    managed && appPassword !== undefined && 'a managed identity has no app password',
    appType !== 'MultiTenant' && !tenantId?.trim() && `the tenant id is required for ${appType}`,
    config.allowedTenants.length === 0 && 'at least one allowed tenant is required',
    config.production &&
      !isHttps(config.openIdMetadataUrl) &&
      'the OpenID metadata has to be read over https',
  ].filter((problem) => problem !== false);
}

function isHttps(url: string | undefined): boolean {
  return url === undefined || (URL.canParse(url) && new URL(url).protocol === 'https:');
}
