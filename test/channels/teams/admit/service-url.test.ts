import { describe, expect, it } from 'vitest';
import { isDriveUrlAllowed, isServiceUrlAllowed } from '../../../../bot/channels/teams/admit/service-url.ts';
import type { TeamsConfig } from '../../../../bot/channels/teams/config.ts';

const config: TeamsConfig = {
  production: true,
  appId: 'app',
  appType: 'SingleTenant',
  allowedTenants: [],
  allowedServiceHosts: ['smba.sovereign.example'],
};

describe('the address answers are sent to', () => {
  it.each([
    'https://smba.trafficmanager.net/amer/',
    'https://europe.botframework.com/',
    'https://smba.infra.gcc.teams.microsoft.com/x',
    'https://smba.sovereign.example/',
  ])('may be %s', (url) => {
    expect(isServiceUrlAllowed(config, url)).toBe(true);
  });

  it.each([
    '',
    'not a url',
    'http://smba.trafficmanager.net/',
    'https://evil.example/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil-botframework.com/',
    'https://user:pass@smba.trafficmanager.net/',
    'https://evil.example/#smba.trafficmanager.net',
    'file:///etc/passwd',
    'http://127.0.0.1:3000/',
    'https://169.254.169.254/latest/meta-data',
  ])('may not be %s in production', (url) => {
    expect(isServiceUrlAllowed(config, url)).toBe(false);
  });

  it('is on this machine and nowhere else without an app id', () => {
    const bare = { ...config, production: false, appId: undefined };
    for (const url of ['http://localhost:56150/_connector', 'http://127.0.0.1:1/', 'http://[::1]:1/']) {
      expect(isServiceUrlAllowed(bare, url)).toBe(true);
    }
    expect(isServiceUrlAllowed(bare, 'https://smba.trafficmanager.net/')).toBe(false);
    expect(isServiceUrlAllowed(bare, 'http://127.0.0.1.evil.example/')).toBe(false);
  });
});

describe('the address a file is put at', () => {
  it('may be one of OneDrive', () => {
    expect(isDriveUrlAllowed(config, 'https://contoso-my.sharepoint.com/personal/x?tempauth=y')).toBe(true);
  });

  it.each([
    'http://contoso-my.sharepoint.com/',
    'https://sharepoint.com.evil.example/',
    'https://evil-sharepoint.com/',
    'https://169.254.169.254/',
    'https://smba.trafficmanager.net/',
  ])('may not be %s in production', (url) => {
    expect(isDriveUrlAllowed(config, url)).toBe(false);
  });
});
