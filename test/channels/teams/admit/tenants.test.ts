import { describe, expect, it } from 'vitest';
import { isTenantAllowed } from '../../../../bot/channels/teams/admit/tenants.ts';
import type { TeamsConfig } from '../../../../bot/channels/teams/config.ts';
import { recorded } from '../recorded.ts';

const ours = 'A1B2C3D4-E5F6-7890-ABCD-EF1234567890';
const config: TeamsConfig = {
  production: true,
  appId: 'app',
  appType: 'SingleTenant',
  allowedTenants: [ours],
  allowedServiceHosts: [],
};

describe('the tenant of an event', () => {
  it('is served when it is on the list, in whatever case it is written', () => {
    expect(isTenantAllowed(config, recorded('dm', 'dmMessage'))).toBe(true);
  });

  it.each([
    ['the conversation', { conversation: { id: 'a:1', tenantId: 'other' } }],
    ['the channel data', { channelData: { tenant: { id: 'other' } } }],
    ['the sender', { from: { id: '29:x', tenantId: 'other' } }],
  ])('is refused when %s names another', (_where, parts) => {
    expect(isTenantAllowed(config, recorded('dm', 'dmMessage', parts))).toBe(false);
  });

  it('is refused when none is named', () => {
    const parts = { conversation: { id: 'a:1' }, channelData: {} };
    expect(isTenantAllowed(config, recorded('dm', 'dmMessage', parts))).toBe(false);
  });
});
