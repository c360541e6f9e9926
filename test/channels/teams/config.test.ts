import { describe, expect, it } from 'vitest';
import { configProblems, type TeamsConfig } from '../../../bot/channels/teams/config.ts';

const complete: TeamsConfig = {
  production: true,
  appId: 'app',
  appPassword: 'secret',
  appType: 'SingleTenant',
  tenantId: 'tenant',
  allowedTenants: ['tenant'],
  allowedServiceHosts: [],
};

describe('the configuration of Teams', () => {
  it('is complete with an app, its secret, its tenant and whom to serve', () => {
    expect(configProblems(complete)).toEqual([]);
    expect(configProblems({ ...complete, appType: 'MultiTenant', tenantId: undefined })).toEqual([]);
    expect(configProblems({ ...complete, appType: 'UserAssignedMSI', appPassword: undefined })).toEqual([]);
  });

  it.each<[string, Partial<TeamsConfig>]>([
    ['no app id in production', { appId: undefined }],
    ['a blank app id, which the SDK would take for one', { appId: ' ' }],
    ['an unknown app type, which the SDK would take for MultiTenant', { appType: 'Singletenant' as never }],
    ['no secret', { appPassword: '' }],
    ['a secret beside a managed identity', { appType: 'UserAssignedMSI' }],
    ['no tenant for a single-tenant app', { tenantId: undefined }],
    ['nobody to serve', { allowedTenants: [] }],
    ['keys read over http in production', { openIdMetadataUrl: 'http://keys.example/openid' }],
    ['keys read from nowhere', { openIdMetadataUrl: 'keys' }],
  ])('is refused with %s', (_what, parts) => {
    expect(configProblems({ ...complete, ...parts })).toHaveLength(1);
  });

  it('needs nothing on a developer machine', () => {
    const bare = {
      production: false,
      appType: 'SingleTenant',
      allowedTenants: [],
      allowedServiceHosts: [],
    } as const;
    expect(configProblems(bare)).toEqual([]);
  });
});
